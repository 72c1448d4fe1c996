// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -62,
  sure: -19,
  doubt: -45,
  weights: `
106:traine
82:need a
81:get any
80:a traine,vacanc
78:tak me
77:for any,intern
74:put me,recruit,spot
73:assistant,the hir
71:^ also,tak on
68:if your,on as,your team
67:about me
66:com fre,recommend me,sum
65:consid me,you hir
64:app for,chanc,hir ?,your partn
63:^ and,can start,my applic,open ?,your compan
62:a help,me as,on at
61:if the
60:a technician,any vacanc,any work,keep me,me first,thi sum,thi wint
59:can begin,consid,get me,hir manag,know if,pass my,tel your,whoev,work for,your direct
58:a word,do i,in mind,intern ?,me know
57:com up,forward my,hr,know of,now ?,rol,spot for,would tak
56:^ get,a apprentic,app,hir,hir me,pass it,right now,your firm,your lab
55:^ put,forward,of me,open for,tak intern,the sum,when do,your supervis
54:^ should,a chanc,also be,consider for,hear of,my nam,spr ?,sweep
53:also i,crew,open at,ref me,you ref
52:analyst,any open,nam to,one ?,open on,partn,pleas keep,say if,send my,the fal,to app,vacant,you hear,you need
51:be short,giv my,me in,me on,recommend,sum ?,sum intern,traine plac,word for
50:be consider,fre at,plac for,ref,season ?,should your,you guy
49:any job,bear me,ever need,ful tim,hav anyth,if ther,the assistant,the traine
48:^ need,addit,applic,apprentic,as soon,could start,me ?,need,post of,soon as,the posit,wheth your,who hir,your boss,your crew,your depart
47:a asset,anyth open,asset,avail,compan,get anyth,me wheth,pair of,part tim,posit,seat for,short a,to work
46:a assistant,advertiz,also if,and kind,assistant job,cv to,direct,ment me,my detail,rodman,thi spr,to whoev
45:for next,for sum,foreman,my skil,posit in,put in,the crew,ther any,your manag,your outfit
44:any rol,be avail,be pick,fal ?,happ if,hook me,lov for,open up,start ?,would also,would your,you consid
43:^ be,^ do,a interview,also do,any posit,apprentic spot,but if,could use,crew be,firm,hand it,hir at,if a,intern with,of hand,one mor,pair,pleas hand,shop ?,team,tel them,the ide,whoev do,word from,writ me,your studio
42:about any,anyth for,app ?,for me,i attach,i start,ide,join your,mind for,need someth,next season,onl thi,pleas giv,pleas let,should the,strong,technician,the technician,to your,would welcom,you put,your unit,your workshop
41:a pay,a spot,and if,anyth going,even sweep,me for,no ?,ok ?,on ?,on traine,open,peopl on,pleas tel,posit of,seat,the boss,to join,to present,y all,you thi,your agenc
40:a driv,assistant posit,be interest,begin on,do you,first in,hav any,if any,in addit,know wheth,of whoev,should need,so would,spot open,to ?,use a,would ask,your chief,your foreman,your hr,your sum
39:a vacanc,and hey,any shift,applic to,attach my,can you,cheap,crew ?,fre to,hey if,organiz,pleas think,so keep,the rent,trust you,vacanc on,wint ?,would want,y
38:a pair,a seat,ad,agenc,aid i,applic for,ask that,be ther,be thril,candid,chanc to,ever want,fal,front desk,glad if,if you,jun,lead,pay,resum with,short of,so when,someth for,student assistant,studio,tak peopl,the jun,up with,vacanc in,you think
37:^ pleas,a refer,a tel,and pleas,anyon on,anyth com,be appl,boss,caus,depart,detail,detail to,door at,ever a,guy hir,help,of jun,on for,open in,person for,pleas also,start tomorrow,student ?,the analyst,the foreman,when a,whoev pick,your plant
36:analyst program,and also,and do,any chanc,anyth on,as my,as your,ask if,be grow,be your,caus i,forward it,hook,hop you,in lin,intern i,kind also,me down,my foot,need somebod,or no,pleas put,so if,them my,to about,traine in,upstair,yes or,your assistant,your baker
35:along to,analyst seat,any assistant,anyth,crew offic,do your,even ?,fil,first of,hav vacanc,hav you,hir in,i need,if,in for,job ?,loan offic,not ther,rent be,someon lik,thril,to consid,use me,vacanc for,vouch,vouch for,wheth you,you forward
34:a analyst,a sum,and can,ask wheth,ask your,be current,be recruit,beg to,boss and,can i,consider,could begin,desk in,for posit,from may,get my,in at,in charg,keep my,need you,notic the,oblig if,present myself,the deal,the post,ther ?,traine rol,wheth ther,wil tak,would consid,you check,your shop
33:^ look,a hand,a jun,a yes,any monda,asset to,charg,front of,going for,hir peopl,i trust,in cas,job ther,join,lab,now do,or be,or not,outfit,request that,should a,start dat,studio tak,supervis,technician post,than to,ther anyth,use,you ment,your hir,your offic
32:a strong,anyon,attach again,be cheap,be you,chanc of,cheap and,dig,direct for,even part,guy on,in spr,inform me,leav i,mayb you,me with,nam for,open i,or with,person at,plac,plac ?,pleas,pm toda,post you,referenc,secur,skil,somebod on,sweep i,ther a,to interview,unpaid,use your,want you,who do,with whoev,you recommend,your branch
31:a deckhand,a intern,a open,any suit,appl for,attach to,avail for,be proud,firm ?,for ?,for pay,going ?,guy,hand for,him on,if in,jun i,kind tel,labor,licenc,lik me,may com,me forward,me up,me when,me would,my dream,my visa,need anybod,on me,proud to,so tel,start monda,supervis for,the own,to hand,tomorrow,weekend ?,when can,whom i,wil think,would work,yet,your apprentic,your lead
30:^ tel,a plac,addit i,and forward,any intern,at your,becom fre,candid for,chief for,compan and,compan be,extra,feel fre,foot in,for spr,i app,manag,me to,me work,next need,next tim,one thing,pleas find,posit open,refer,right person,the tech,thi season,thing the,whatev you,wheth the,who decid,whom,work bad,would ment,you as,you use
29:a fre,as assistant,be one,bring me,current,guy lik,help in,in your,intern for,interview with,it to,job titl,lab tech,laid off,lead to,leav in,manag for,manag of,me if,off so,open and,plac me,posit ?,rememb me,resum could,shoot,shop tak,team hav,the harvest,thi fal,to whom,up i,us be,want a,want in,would get,your hospit
28:and me,anybod for,apprentic in,be look,be tak,branch,could do,could pass,for intern,i gradu,i pra,know when,let as,me or,mind when,off me,opportunit,peopl at,pleas if,posit at,posit on,post for,proud,resum to,saturda so,sum thing,team ?,that say,the front,the yellow,weekend i,wil you,would i,would mean,you could,you one
27:anyon who,applic ?,at compan,be due,be laid,board be,find me,fre in,hir for,in any,job in,may hav,mayb,me into,me who,mor thing,need of,numb to,oper,partn and,pay or,pleas recommend,tak any,the recruit,the spot,to forward,traine ?,welcom a,would keep,you know,you mind,your count,your websit
26:^ y,anyth that,ask be,at first,at harvest,baker,day or,esteem organiz,from septemb,hand com,hav room,help with,human resourc,humbl,kind arrang,know anybod,lemm know,my profil,need anoth,now to,offic be,one for,post in,recruit aid,rent,so do,the firm,the hal,the team,tim or,to anyon,to oth,treat thi,visa,want on,would hop,your esteem,your payrol
25:^ if,a aid,a way,aft gradu,any spot,believ i,benefit,cousin and,credit union,deckhand,do let,engag,everyth be,gig,harvest,job with,know anyon,me from,my pap,my referenc,not ?,open thi,remember,rol and,say my,serv,somebod at,stool,thing ?,veterinar assistant,work ther,workshop and,your flo,your institut,your list,your staf,your window
24:^ lemm,a shot,anybod,anybod on,apprentic ?,at northg,be min,boss for,can com,carpet and,hand at,if one,lemm,loan,may ?,need work,northg,of anyth,out if,present,profil to,quest be,regret,the fram,the fridg,to help
23:^ n,a crew,a off,a oil,about tak,also what,be first,brought my,com work,compan hav,cycl,decid to,driv i,good night,i wear,my oth,not could,not wait,patent agent,plac with,posit and,r you,refere,sum i,tak as,tak whatev,the help,the launch,them i,wag,wher to,would begin,would put,xxxxx,you all,your guy
22:a reception,a tech,about open,all be,apprentic be,be part,crew thi,evergreen,everyon be,fil the,humb,i add,mail of,me of,my list,my next,one smal,or for,plac in,sam as,shift at,spot ever,warehous in,yellow,you lost,your girl
21:a clean,apprentic from,apprentic with,bus garag,four languag,in account,languag and,me someth,peak,plac of,posit or,them about,tim from,we would,whatsoev,your practic
20:in sum
-16:fre thi
-21:in touch
-24:touch with,your suppl
-28:look forward
-33:no need
`,
}
