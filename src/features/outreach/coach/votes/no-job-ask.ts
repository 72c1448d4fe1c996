// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -62,
  sure: -19,
  doubt: -45,
  weights: `
110:traine
86:get any
82:vacanc
81:tak me
80:a traine
79:intern,the hir
75:recommend me,recruit
74:put me
73:spot
71:assistant,need a
70:^ also,consid me,for any
69:me as,open ?,tak on
68:com fre,your team
67:app for,on as,sum,you hir
66:about me,chanc,if your,your direct
65:hir manag,on at,your compan,your partn
64:any work,can start,hir ?
63:a help,my applic,tel your,thi sum
62:consid,know of,recommend
61:keep me,me first,one ?,thi wint
60:^ and,a chanc,do i,get me,pass my,would tak
59:a technician,also be,any vacanc,now ?,ref me,right now,you ref
58:a assistant,can begin,hr,in mind,spot for,when do
57:a word,crew,if the,me know,pass it,rol,sum intern,whoev,your firm,your lab,your supervis
56:app,forward,forward my,hir,hir me,of me,ref,sweep,tak intern,the traine,you need
55:^ be,^ should,analyst,consider for,giv my,hear of,know if,the sum,work for
54:^ need,a apprentic,nam to,open for,partn,spr ?,to app,your crew
53:^ put,open at,the posit,traine plac,word for,your boss
52:ever need,get anyth,need,pleas keep,say if,should your,vacant
51:and can,be consider,com up,crew ?,intern ?,my nam,plac for,send my,sum ?,the fal,thi spr,wint ?,writ me,you hear,your outfit
50:any open,anyth for,apprentic,be short,bear me,fre at,ful tim,pair of,part tim,post of
49:as your,fal ?,intern with,job ?,join your,me on,ment me,open on,posit,to whoev
48:also i,and kind,applic,avail,happ if,open up,pleas hand,season ?,who hir,you guy,your depart
47:^ get,a pay,addit,anyth open,compan,for sum,hand it,hav anyth,i need,me in,of hand,peopl on,to work,wheth your
46:as soon,be avail,firm,foreman,if a,me ?,pair,seat for,short a,soon as,tak peopl,to join,would also,your manag,your staf,your sum
45:^ do,also do,also if,any job,any posit,could start,if ther,lov for,me wheth,my detail,my skil,need work,posit in,rodman,the crew,would welcom,your foreman,your studio
44:advertiz,also what,any rol,be pick,i attach,one thing,pleas let,put in,the ide,you consid
43:about any,anyth going,be thril,but if,could use,crew be,direct,for next,ide,mind for,next season,person for,should the,spot open,tak any,ther any,use a,you as,you thi,your assistant
42:apprentic spot,glad if,help,hir at,me for,ok ?,on traine,one mor,onl thi,pay,pleas tel,pleas think,posit of,referenc ?,rent be,start ?,team,the technician,to consid,to your,want at,would your,your hr
41:a interview,and if,and pleas,app ?,as discuss,be interest,do you,ever want,help want,hook me,i start,know wheth,need somebod,need someth,numb ?,open in,pleas put,resum with,shop ?,so when,the assistant,the jun,word from,you put,you why,your agenc,your unit
40:a asset,a driv,a fre,aid i,and hey,ask if,asset,assistant job,be appl,boss,clerk,direct for,even sweep,for me,forward it,hav any,hey if,if any,kind also,me if,pleas giv,posit for,should need,strong,the boss,the right,whoev do,y all,you recommend,your chief
39:a seat,a spot,a vacanc,any shift,applic for,cheap,could pass,front desk,if you,in addit,intern in,join,jun,jun i,need you,of jun,on ?,open,outfit,posit ?,short of,so keep,so would,someth for,student assistant,tel them,the head,thril,trust you,weekend ?,would ask,your workshop
38:a deckhand,a pair,agenc,applic to,can i,can you,candid,door at,ever a,first in,hir for,lead,of whoev,pleas also,right person,seat,technician,the rent,tomorrow,traine vacanc,want in,whoev pick,wil you,work bad,you pay
37:ad,also want,any assistant,anyon on,be your,chanc to,current,i gradu,in spr,inform me,on for,remain ver,start tomorrow,studio,thril if,to intern,traine in,vacanc in,vacanc on,vouch,vouch for,when a,wheth ther,would want,y,yet,your baker,your branch,your hir,your shop
36:a analyst,analyst seat,be grow,caus,detail,detail to,fal,for pay,guy hir,head of,hop you,intern i,lik me,my foot,night ?,or no,pleas hir,so if,someon lik,tak new,thi fal,to ?,upstair,when can,wheth you,would i,you forward,you think
35:^ pleas,a refer,along to,also lik,analyst program,anyth on,begin on,caus i,could begin,cv to,depart,do your,fil,hand my,keep my,loan offic,manag of,my oth,not ther,oper,plac,student ?,the analyst,the foreman,ther ?,to oth,up i,up with,use me,vacanc for,who do,wil tak,yes or,yet ?,your offic,your plant
34:any chanc,ask wheth,assistant posit,be current,be due,be recruit,beg to,even ?,fre plac,from may,going for,hav vacanc,help in,hir in,if,in charg,in for,lakesid,me down,night crew,now do,or not,pay intern,should a,staf,technician post,than to,them my,ther anyth,to about,traine rol,whatev you,you ment,you tak,your man
33:a oper,a strong,and forward,any monda,anyth,apprentic ?,ask be,be ther,be you,becom fre,consider,crew offic,desk in,for posit,get my,guy,hand for,hook,i trust,in lin,intern for,job ther,job titl,job you,kind tel,my reel,need anoth,read to,recommend to,request that,someth open,start dat,studio tak,sweep i,the next,the post,to recommend,who decid,would consid
32:^ look,a hand,and do,any pay,anyon who,as my,ask your,avail for,be cheap,boss and,chanc of,cheap and,clerk ?,deckhand,even part,extra,for spr,hav you,help by,hir peopl,leav i,may com,mayb you,me forward,me with,plac me,show you,sign in,skil,so can,somebod on,supervis,the harvest,to present,use your,whom i,would ment,you check,your window
31:a intern,a jun,a yes,aboard as,any intern,any suit,any sum,anybod,anyon,anyth com,attach again,be proud,bil clerk,charg,compan be,dig,feel fre,firm ?,going ?,if in,in train,lopez,me up,me when,me work,me would,my dream,my visa,next tim,or be,or with,organiz,pay ?,pay plac,plac as,pleas,post you,proud to,referenc,secur,the depot,ther a,to fil,to hand,unpaid,want you,welcom a,wil think,would work,your lead
30:# st,aboard,apprentic and,attendant,bring me,candid for,chief for,do the,for ?,in your,kind speak,know anybod,know when,labor,lead to,leav in,manag for,need at,next need,open i,plac ?,pleas recommend,start monda,supervis for,the tech,to interview,to whom,use,wheth the,you use,your apprentic,your clinic
29:a sum,a tel,addit i,anybod for,appl for,at harvest,at your,board be,guy lik,guy on,i pra,know anyon,lab,lab tech,laid off,me or,mind when,my rent,nam for,need anybod,no ?,numb to,off so,oper in,port captain,rent,saturda so,so tel,start right,team hav,the own,us be,want the,your hospit,your list
28:^ but,applic ?,as assistant,at compan,be look,could get,find me,foot in,fre in,help ?,him on,hir that,intern open,let as,man for,near the,off me,on me,peopl at,peopl for,person at,posit at,posit open,shoot,team ?,the firm,the pack,them it,thi season,visa,with whoev,would get,would mean,you folk,your recommend
27:^ tel,a clerk,a kid,and me,anybod at,be laid,be read,compan hav,for intern,fre to,from septemb,licenc,may hav,my form,my referenc,need of,now to,open thi,pay or,proud,recruit aid,refer,resum to,shop tak,sum i,sum thing,thing the,to forward,treat thi,up ?,way ?,would keep,your websit
26:a guy,a open,apprentic in,assistant spot,at first,be plac,crew thi,goal be,hand com,humbl,i app,i believ,i remain,kind arrang,me into,one you,pleas if,post for,reception,rol in,say my,someth with,thing ?,to anyon,traine ?,want a,want on,weekend i,you mind,you one,your flo,your girl,your institut
25:^ y,a second,aft gradu,any spot,by tonit,compan and,do let,financ,gig,goal,job in,list you,my pap,my profil,no by,offic ?,remember,saturda with,serv,spot ever,the recruit,you any,your guy
24:be health,be min,believ i,carpet and,ceram,driv i,esteem,esteem organiz,for aid,hav room,if one,plac with,pleas speak,quest be,r you,regret,rol at,sick,tel whoev,the desk,window and,work from,work ther,your esteem
23:a off,a shot,about tak,be first,can com,cycl,fil that,first of,highest,humb,i wear,my list,need the,not ?,out if,refere,somebod at,sweat,tonit,would even,would put,would recommend,xxxxx
22:# gpa,a crew,a oil,a tech,asset to,bak and,com work,cousin and,due and,gpa,hard work,of anyth,patent agent,plac of,profil to,the fram,work than,you lost
21:fil the,them about
20:about open
-20:my cours
-25:your suppl
-26:touch with
-28:look forward
-34:no need
`,
}
