// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -63,
  sure: -19,
  doubt: -39,
  weights: `
94:traine
80:tak me
77:get any
75:spot
74:intern,recruit
72:a traine,need a,vacanc
71:assistant
68:for any
67:rol
65:consid me,put me
64:the hir
63:chanc,if your,your team
62:^ also,about me,my applic
61:your partn
60:consid,hr,if the,keep me
59:a technician,forward,hir ?,me as,sum
58:any work,send my,would tak
57:^ and,do i,pass my,tak on,you need
56:on as,open for,recommend me,your direct
55:app,com up,know of,one ?,you hir
54:a chanc,any vacanc,app for,forward my,spot for,thi wint,to work,when do,whoev
53:also be,hear of,hir,sum ?
52:a word,of me,partn,tak intern,you hear
51:be consider,consider for,direct,hir manag,if ther,know if,me first,tel your,your compan,your firm
50:intern ?,sweep,your lab,your supervis
49:^ put,com fre,hir me,in mind,season ?,the assistant,to whoev,work for
48:^ do,applic,can start,giv my,need,now ?,one mor,open ?,pleas tel,the sum,the traine,to app
47:apprentic,as soon,compan,pleas keep,posit in,right now,soon as,technician,ther any,word for,you guy
46:advertiz,get me,me on,me wheth,my nam,posit,rodman,spr ?,your depart
45:analyst,apprentic spot,bear me,for me,hav anyth,join your,me ?,my detail,nam to,post of,say if,studio,traine plac,your studio
44:^ need,a apprentic,also i,get anyth,lead,me know,my skil,onl thi,put in,recommend,ref me,the fal,thi sum,vacant,you ref,you thi
43:^ be,can begin,crew,ful tim,guy,if you,me in,pass it,plac for,pleas giv,pleas let,would your
42:any rol,for next,for sum,hand it,hav any,i attach,on at,team,wheth you,would welcom,you consid
41:^ get,a help,a spot,assistant job,attach my,consider,could start,do you,open,open on,ref,resum to,tel them,the crew,thi spr,to your,up with,word from,your hr,your shop
40:^ pleas,a driv,and kind,assistant posit,be appl,but if,could use,if a,in for,pleas also,seat,seat for,short of,the posit,the post,the technician,use a,wheth your
39:a interview,any open,anyth open,applic to,be thril,do your,door at,hook me,open at,pair of,peopl on,strong,the jun,when a,who hir,your assistant
38:^ should,and can,and if,applic for,be short,be ther,chanc to,detail,ever want,fal,fal ?,get my,intern i,need somebod,of hand,pair,part tim,start ?,start tomorrow,to ?,trust you,use,y all,your agenc,your workshop
37:a pair,a pay,a tel,a vacanc,ad,also do,and pleas,be your,depart,detail to,firm,job ?,my foot,so if,spot open,than to,thril,to join,you put,your crew,your plant
36:a plac,anyon on,anyth,anyth going,appl for,ask your,attach to,avail,crew be,crew offic,cv to,from may,happ if,hop you,if,if any,in spr,intern with,join,me with,need someth,no ?,ok ?,open up,plac,skil,student ?,the own,would also,y,your apprentic,your baker,your hir,your sum
35:a seat,agenc,ask if,be current,be interest,be recruit,chanc of,hir at,i start,inform me,jun,keep my,know wheth,labor,me for,me when,mind for,on ?,open in,pleas think,posit of,someon lik,traine in,traine rol,vacanc for,whatev you,whoev do,wint ?
34:a analyst,a assistant,a intern,along to,and hey,anyon,attach again,be avail,be pick,can you,firm ?,for spr,hav vacanc,hey if,leav i,me work,person for,pleas,rent be,should your,so tel,the harvest,to consid,who decid,would consid,writ me,you know,you ment
33:^ tel,any posit,at your,be cheap,branch,caus,cheap and,could do,do the,even part,ever need,first in,gig,going for,lab,nam for,need you,notic the,posit at,referenc,supervis,tomorrow,you check,you could,your boss
32:analyst seat,and do,any chanc,anyth on,baker,be proud,front desk,guy on,hook,i gradu,i need,interview on,job ther,lik me,me forward,me to,me up,on me,or no,organiz,pay,person at,post you,proud to,remember,secur,so when,somebod on,start dat,sum intern,the rent,ther a,would work,yes or,you tak,your lead
31:a open,any suit,anybod for,applic ?,be one,begin on,foot in,for ?,harvest,help,hir for,lov for,open i,or not,posit ?,refer,should the,unpaid,want a,who do,your branch,your unit
30:a sum,as your,be due,be look,cheap,do for,extra,fil,foreman,i notic,interview,it to,lead to,next tim,now to,on your,open and,tak peopl,team ?,us be,wil think,yet,you to,you use,your chief,your offic
29:^ y,a strong,also,also if,also would,any job,anyon who,as my,be grow,charg,down for,feel fre,for intern,front,in your,interview with,manag for,oblig if,peopl at,plac in,pleas find,saturda so,sit manag,them i,ther ?,thing ?,would i,your flo,your hospit
28:^ look,anyth that,at first,could pass,could you,esteem,hav you,i trust,if one,kind also,laid off,manag,mind,my numb,of anyth,of jun,off so,pleas look,posit on,proud,rol and,shop tak,the boss,the plant,thi season,thing the,would hop,would sur,you lost
27:^ one,a deckhand,also for,and me,anybod on,be first,becom fre,berth,board be,esteem organiz,ever to,fre to,front of,hand for,humb,in at,interest in,me by,numb to,outfit,partn and,pleas if,recruit aid,resum could,resum which,resum with,serv,shoot,sur lik,tak any,the recruit,the tech,vacanc in,vacanc on,welcom a,wheth ther,would ask,would mean,would want,you all,your esteem,your payrol
26:^ let,a jun,and pass,apprentic ?,be down,boss,drop my,ever a,fre,help in,herewith,hir in,humbl,i beg,may hav,my pap,on weekend,plac with,spr,the head,think of,want on,wheth the,work at,workshop,you mind,you think
25:^ if,about open,aft gradu,also tel,and who,app to,avail for,cousin and,direct and,glad if,head of,highest,mayb,me a,my referenc,on to,oper,publish,see if,self,sick,so what,somebod at,the boat,the depot,the need,the pilot,the studio,treat thi,wil tak,xxxxx
24:^ giv,a clean,anybod,at harvest,be cal,czech,fre in,i real,in front,just now,kind tel,me down,mor thing,on for,or for,pass for,plac ?,plac and,pleas put,plu,posit open,shift at,should,someth,the next,the practic,the shop,to anyon,vacanc at,welcom,wher to,wonder if,would be,would keep,your clinic,your institut,your staf
23:^ perhap,a clerk,a hand,a off,about tak,aft that,again and,at compan,availabilit,be ever,be you,charg of,current,cv com,cv so,cycl,dec,examin be,fam be,find me,fre for,grand,hand at,in charg,it if,may ?,my dream,my profil,need anybod,noth mor,offic for,ok,onc i,one thing,patent agent,peak,plant,refere,rent,should i,should you,soon,sum i,tak whatev,up ?,up i,whom i
22:^ whil,a extra,a lad,a reception,a student,a tech,a way,a yes,all be,be hop,be most,befor frida,bring me,clos by,deckhand,extra pair,guy lik,haul,i add,ide,if in,job at,know as,know who,leav on,mail of,manag of,mean a,minut whatev,my tool,not wait,open thi,person who,polish,rememb my,so do,someon with,that could,the whit,tim from,to interview,whatev com,work as,would put,year ?,your guy
21:a background,a rig,a stool,aft our,and writ,apprentic with,arrang,ask one,be build,be read,benefit,by now,card and,charg for,first of,for one,for real,howev,i consid,meanwhil,mind be,of mone,pleas speak,post in,r,read to,see wheth,shop ?,sign in,singl most,smal thing,start any,that can,the pack,veterinar,wil giv,worth to,your girl,your school
20:a art,art student,bad and,be ashor,be fil,be tickl,direct for,even a,even sunda,ever com,four languag,fre i,grid,he could,i pour,in hear,just get,languag and,licenc,me into,me someth,me ther,my daught,my rent,my visa,need of,not worth,oblig for,on anybod,perhap you,proofread,reason for,resum pleas,shift,spanish,that say,the lookout,thi autumn,to carr,to keep,use it,volunt at,work #,work by,you one,your market
19:^ mayb,^ or,a chair,about hir,anyth you,believ i,for fun,fridg,just cal,lookout,need work,night for,say my,shot,the arch,the moon,the oven,tra,want #,whil we,who speak,you ever,your window
18:be anyon,colb,i believ,in sum,into your,merc and,of march,somewher,the firm,to fil,to sign,your sit
17:candid,my mail,the flor
12:level
-4:motiv
-14:tim any
-15:off my
-16:start my,suppl ?
-18:fre thi
-19:you introduc
-20:pleas cal,suppl
-21:in touch
-22:pleas can,touch with
-23:look forward
-24:your suppl
-29:not worr
-30:no need
`,
}
