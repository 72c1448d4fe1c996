// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -63,
  sure: -19,
  doubt: -45,
  weights: `
108:traine
85:get any
83:vacanc
79:a traine
78:the hir
77:tak me
76:need a,recruit
75:intern
74:recommend me,spot
73:assistant,for any,put me
72:^ also
69:consid me,on as,tak on
68:app for,chanc,you hir,your team
67:about me
66:com fre,if your,open ?,sum,your direct
65:a help,can start,on at
64:hir ?,hir manag,thi wint,your partn
63:any work,get me,me as,whoev,your compan
62:^ and,consid,if the,know of,my applic,recommend,tel your
61:a chanc,keep me,pass my,thi sum
60:a technician,me first,now ?
59:a word,any vacanc,can begin,forward my,one ?,the traine,your lab
58:also be,in mind,right now,would tak
57:app,forward,hr,spot for,your supervis
56:^ should,a apprentic,crew,do i,hear of,hir,intern ?,me know,of me,open for,work for,your firm
55:^ get,consider for,hir me,know if,my nam,pass it,rol,the fal,the sum,when do,you need
54:^ need,^ put,analyst,any open,partn,ref me,to app,word for,you ref
53:and kind,com up,need,open at,open on,spr ?,sweep,you hear,your boss
52:a assistant,and can,giv my,say if,send my,should your,traine plac,vacant,your crew
51:^ be,be consider,post of,ref,your depart,your outfit
50:any job,applic,be short,bear me,fre at,if a,join your,me in,me on,plac for,pleas keep,tak intern,the posit,you guy
49:anyth open,ever need,ful tim,nam to,pair of,season ?,sum intern,who hir
48:a asset,addit,asset,avail,could start,get anyth,i need,me ?,ment me,part tim,sum ?,to join
47:also i,also if,as soon,compan,cv to,direct,for sum,hand it,lov for,me wheth,open up,posit in,put in,soon as,the assistant,thi spr,to work,wheth your,writ me
46:my detail,open in,rodman,seat for,short a,to whoev,your staf,your studio
45:advertiz,any posit,apprentic,be avail,foreman,if ther,my skil,need work,of hand,pair,posit,posit of,tak peopl,whoev do,wint ?
44:also do,any rol,assistant job,be pick,can you,fal ?,firm,i start,in charg,job ?,person for,spot open,the crew,the ide,ther any,to your,would your,your manag
43:^ do,anyth going,apprentic spot,as your,but if,could use,crew be,for next,glad if,help want,hir at,ide,intern with,kind also,next season,ok ?,pleas hand,pleas let,shop ?,start ?,team,to consid,would also,would welcom,your unit,your workshop
42:a fre,a interview,about any,also what,app ?,boss,happ if,i attach,join,mind for,numb ?,on traine,one mor,onl thi,pleas giv,pleas tel,rent be,resum with,should need,so when,tel them,the technician,want at,you put,your assistant
41:a pay,a seat,and if,applic for,be thril,do you,even sweep,ever want,hav anyth,hir for,hook me,if any,need someth,on ?,peopl on,pleas think,seat,should the,so would,strong,to present,traine vacanc,use a,with whoev,word from,y all,you consid,your agenc,your foreman
40:a driv,a vacanc,and hey,ask if,attach my,be interest,front desk,hav any,hey if,in addit,know wheth,pay,right person,so keep,trust you,you recommend,you thi,your hr
39:aid i,and pleas,any shift,applic to,candid,charg,cheap,depart,direct for,first in,for me,forward it,if you,in spr,jun,of whoev,open,organiz,pleas also,technician,the boss,want in,work bad,would ask,y,your chief,your sum
38:a deckhand,a pair,a spot,agenc,be grow,crew ?,detail to,ever a,help,hop you,inform me,intern i,lead,me for,need somebod,of jun,outfit,short of,so if,someth for,student assistant,studio,the jun,the rent,to ?,traine in,vacanc on,vouch,vouch for,weekend ?,would want,you think
37:ad,analyst program,anyon on,chanc to,detail,door at,start tomorrow,student ?,the analyst,the foreman,thril,tomorrow,vacanc for,vacanc in,when a,when can,whoev pick,you as,your branch,your hir
36:^ pleas,a analyst,along to,analyst seat,any chanc,begin on,caus,fal,guy hir,hir in,in at,me if,my foot,night ?,on for,remain ver,someon lik,them my,up with,upstair,use me,wil tak,would i,your baker
35:a refer,be appl,be recruit,can i,caus i,could begin,crew offic,desk in,do your,fil,get my,if,job titl,keep my,kind tel,loan offic,me down,me into,oblig if,or not,pay intern,pleas put,present myself,start dat,whatev you,who decid,you forward,your plant
34:and do,any assistant,anyth on,as my,ask be,ask wheth,asset to,assistant posit,attach again,be current,be due,be ther,beg to,clerk,dig,for posit,fre plac,from may,going for,hav vacanc,hook,in for,me when,no ?,not ther,now do,studio tak,supervis,sweep i,than to,the deal,the post,ther ?,to about,to oth,up i,wheth you,yet,you check,your clinic
33:a jun,a oper,a strong,a sum,any monda,any sum,anyth com,anyth for,be your,clerk ?,consider,even ?,even part,hand for,hav you,i trust,in lin,lab,manag of,me with,my oth,need anoth,pleas,post you,should a,so can,technician post,the head,ther anyth,traine rol,use,wheth ther,would consid,you ment
32:# st,a hand,a intern,a yes,and forward,any suit,anyon,anyon who,ask your,avail for,be cheap,be proud,boss and,chanc of,cheap and,could pass,deckhand,guy,hir that,if in,intern for,job ther,jun i,lakesid,leav i,lik me,manag for,may com,me forward,on me,or with,person at,plac,plac ?,plac me,proud to,recommend to,request that,secur,skil,somebod on,the harvest,ther a,to interview,use your,who do,wil think,would work
31:^ look,aboard,aboard as,also want,anyth,be look,be you,becom fre,bil clerk,candid for,compan be,feel fre,firm ?,for ?,for pay,guy on,hir peopl,know anybod,mayb you,me work,my dream,my visa,need at,next tim,one thing,oper,plac as,pleas hir,pleas recommend,referenc,start right,the depot,the own,to hand,unpaid,want you,whom i,wil you,you use,your apprentic,your lead,your shop
30:any intern,at compan,at your,attach to,be one,extra,going ?,i pra,into your,lead to,leav in,me would,mind when,need you,offic be,or be,pay ?,posit ?,posit at,posit open,start monda,supervis for,thing the,to whom,wheth the,you tak
29:^ let,a tel,addit i,and who,as assistant,attendant,bring me,chief for,current,for spr,fre in,guy lik,help in,him on,interview with,know anyon,know when,labor,laid off,me or,my rent,nam for,need anybod,open i,post for,rent,shoot,shop tak,so tel,tak any,team hav,the tech,thi season,us be,want a,welcom a,whom,would ment,you one,you pay
28:a clerk,anybod,anybod at,appl for,ask that,at harvest,be tak,compan and,could do,crew thi,esteem organiz,find me,foot in,human resourc,i app,i gradu,lab tech,let as,need of,next need,numb to,off me,off so,opportunit,or no,peopl at,proud,refer,resum to,saturda so,team ?,the yellow,them it,to forward,up ?,would get,would mean,your count,your esteem,your hospit,your recommend
27:a aid,a open,a plac,anybod for,applic ?,be laid,board be,for intern,fre to,from septemb,licenc,may hav,me up,my form,now to,partn and,pay or,peopl for,rol in,staf,the recruit,thi fal,to anyon,visa,would keep,your flo,your websit
26:^ y,a second,also for,and me,apprentic in,assistant spot,at first,benefit,first of,hand com,humbl,job in,kind arrang,mayb,plac and,pleas if,port captain,post in,read to,recruit aid,rol and,somebod at,sum thing,tel whoev,the boat,the desk,the firm,weekend i,would hop,yes or,you any,you mind,your girl
25:a way,aft gradu,assistant for,be health,believ i,by tonit,gig,hav room,if one,loan,me who,mood board,my pap,my profil,night crew,not ?,remember,say my,serv,that say,tim or,treat thi,want on,your institut,your window
24:a extra,a oil,any spot,appear,baker,be min,carpet and,clos by,compan hav,day or,driv i,everyth be,extra pair,for aid,help with,of anyth,one for,or night,pleas speak,quest be,r you,regret,spot ever,the fram,the fridg,the team,to help,work from,work ther
23:^ n,a off,a shot,about tak,at metro,at northg,brought my,cousin and,cycl,good night,humb,i wear,mood,my list,northg,one smal,out if,plac with,posit and,profil to,refere,stool,the help,tonit,wonder if,xxxxx,your guy
22:a bak,a clean,a reception,a tech,all be,anybod on,be first,can com,com work,due and,ent your,fil the,need peopl,patent agent,plac of,shift at,sum i,tak as,you lost
21:# decemb,a crew,apprentic from,apprentic with,decemb at,ever tak,posit or,proofread,that fal,ther one
20:about open,peak,we would
13:list you
11:financ
-3:sweat
-24:your suppl
-26:touch with
-28:look forward
-35:no need
`,
}
