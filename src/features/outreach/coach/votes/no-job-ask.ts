// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -64,
  sure: -19,
  doubt: -39,
  weights: `
90:traine
74:get any
73:intern,recruit,tak me
69:a traine,spot,vacanc
68:assistant
67:need a,rol
65:consid me,if your
64:about me,chanc
63:for any
61:consid
60:^ also,if the,would tak
59:hir ?,my applic,on as
58:know of,the hir,your partn,your team
57:put me,sum,to work,your direct
56:^ and,a technician,forward my,me as,tak on
55:do i
54:any vacanc,forward,open for,recommend me,your firm
53:also be,hr,spot for,to whoev,whoev,you need
52:^ do,any work,app,com fre,hear of,when do
51:a chanc,app for,of me,one ?,partn,pass my,the traine,thi wint,you guy,you hear,your compan
50:a word,hir,intern ?,you hir
49:apprentic,be consider,com up,hav any,now ?,season ?
48:if ther,know if,me first,me know,need,pleas tel,tak intern,ther any
47:a apprentic,analyst,can begin,compan,get me,hir manag,join your,me ?,tel your
46:consider for,if you,posit in,right now,say if,send my,spr ?,sum ?
45:applic,as soon,keep me,me on,my detail,open ?,pass it,soon as,technician,the fal,to app,to your,word for,work for,your depart,your lab
44:^ be,^ get,direct,firm,for me,guy,my skil,onl thi,pleas giv,posit,post of,ref me,sweep,would your,you ref
43:^ put,any rol,apprentic spot,if a,on at,pleas also,seat,the assistant,thi spr,thi sum,vacant,y all,your supervis
42:can start,for next,giv my,hav anyth,my nam,pleas keep,recommend,the sum,would welcom,y,you consid,your crew,your studio
41:^ pleas,and kind,applic to,assistant posit,attach and,be your,bear me,consider,do you,hook me,i need,in for,in mind,jun,me wheth,of anyth,ref,resum to,so if,strong,studio,the posit
40:could start,could use,fal ?,hir me,me in,nam to,ok ?,seat for,team,traine plac,word from,your hr
39:^ should,a driv,a interview,be ther,but if,crew,depart,detail,door at,if,open at,pair of,part tim,peopl on,posit of,spot open,the jun,to ?,to join,up with,you know,your plant
38:also do,and can,and if,anyth,ask if,branch,chanc of,crew offic,ever want,fal,if any,lead,my foot,of hand,one mor,open,open up,student ?,than to,the own,the post,you could,you put,you thi,your agenc,your workshop
37:a pay,ad,agenc,avail,be interest,be short,be thril,chanc to,detail to,do your,for sum,intern i,job ?,join,keep my,know wheth,need somebod,pair,plac for,pleas let,short of,somebod at,start tomorrow,vacanc for,whatev you,wheth you,who hir,whoev do,would also,your apprentic,your boss,your shop
36:^ need,a analyst,a plac,along to,anyon on,be recruit,inform me,need work,put in,skil,someon lik,trust you,your assistant,your branch,your sum
35:a intern,a pair,anyth on,assistant job,be current,be proud,first in,intern with,need someth,need you,person for,pleas,thril,wint ?,you check,your baker
34:a help,a open,any chanc,be avail,be pick,ever need,for spr,hand it,hir at,hook,in your,me up,pleas find,pleas think,should your,start ?,start dat,the harvest,tomorrow,traine rol,would consid
33:# st,analyst seat,and do,and pleas,anybod for,anyon,applic for,attach again,attach my,be cheap,caus,cheap and,do the,even part,for ?,ful tim,gig,harvest,i start,labor,leav i,lik me,manag for,me to,on me,on your,organiz,person at,plac,referenc,rent be,so when,to consid,wheth your,who decid,writ me,you ment
32:a jun,a strong,also i,at your,be appl,be due,could do,front desk,i gradu,me with,open and,open on,somebod on,the technician,ther a,us be,would work,you to,your unit
31:a tel,a vacanc,also,any open,any suit,as my,be look,begin on,extra,firm ?,foot in,foreman,front,happ if,hir for,hop you,lab,me a,now to,or not,posit ?,proud,secur,sit manag,the rent,think of,unpaid,your flo,your hir,your hospit
30:a spot,also would,and would,applic ?,ask your,be one,charg,cheap,do for,ever to,glad if,help,humbl,i trust,interview with,lead to,lov for,my numb,off so,posit on,saturda so,serv,shoot,tak any,tak peopl,use,wheth ther,wil think
29:^ look,advertiz,also for,also if,any job,appl for,be first,be you,boss,could pass,could you,feel fre,for intern,in spr,me for,next tim,open i,peopl at,plac in,publish,sick,team ?,tel them,ther ?,would hop,would i,your payrol
28:anybod,apprentic ?,at first,becom fre,berth,down for,esteem,get my,if one,interview,it to,laid off,may hav,mind for,my pap,oblig if,open in,pay,recruit aid,resum could,resum which,resum with,shop tak,sur lik,the recruit,the tech,thi season,wheth the,would ask,would sur,you think,your front
27:^ perhap,and me,anyon who,be grow,esteem organiz,fre,fre to,hand at,help in,herewith,kind also,mayb,of jun,ok,on to,or no,partn and,plac and,plac with,the boss,the head,want on,welcom a,workshop,would be,would mean,yes or,you all,your esteem
26:^ giv,^ if,about open,any posit,anybod on,anyth that,app to,as your,attach to,avail for,be ever,board be,can you,fil,head of,humb,i beg,level,me when,numb to,pass for,posit open,r,rol and,see if,should you,so what,someth,spr,the boat,the next,vacanc at,when a,wil tak,you mind,you pleas,you use,your offic
25:^ tel,a hand,a sum,aft gradu,all be,also tel,and who,at harvest,be hop,cousin and,cov let,direct and,drop my,front of,haul,hir in,mind,my attach,pleas if,rent,self,should,sum intern,the practic,to anyon,treat thi,welcom,your clinic,your institut
24:a lad,about tak,aft that,again and,and writ,baker,be most,be read,cv so,czech,grand,interest in,know as,need anybod,noth mor,offic for,on for,open thi,or for,plu,polish,portfolio and,supervis,the depot,the need,to keep,use a,want a,want you,wonder if,would want
23:^ but,a clean,a extra,a off,a student,a way,begin,current,cv to,cycl,extra pair,fam be,find me,fre in,i giv,if in,know who,manag of,me if,motiv,my daught,my dream,my profil,one thing,peak,refere,shift,shift at,short,should i,so do,speak to,start,tim from,to interview,up i,ver thank,wher to,who do,whom i,work as,would let,would put,yet,you recommend
22:^ one,a new,a reception,also attach,apprentic with,ask be,bring me,first of,i notic,know when,leav on,mail of,mind be,minut whatev,oblig for,one sentenc,our chat,person who,post you,product,reception,rememb my,someon,soon,tast of,that could,that say,the person,the studio,the whit,though,veterinar,whatev com,whom,wil giv,word,would get,year ?,your market,your window
21:a background,a chair,a deckhand,a learn,a rig,a stool,a tech,a yes,arrang,ask one,be fil,by now,charg for,decis,direct for,due,even a,examin,four languag,get on,going,grid,i consid,in front,intern for,job in,know i,languag and,minut you,nar,of mone,post,read to,see wheth,sign in,slip,smal thing,someon with,somewher,that com,the sit,the team,them that,to whom,worth to,your girl
20:a art,a self,aft our,agent,art student,be wait,benefit,card and,could get,ever a,he giv,howev,in hear,interview on,job at,just get,licenc,lik about,me into,me ther,mean a,my rent,my visa,not worth,observator,one lin,pleas speak,post in,reason for,resum pleas,say my,shipyard,singl most,struck me,sum i,the chanc,the desk,the door,the lab,the lookout,to carr,tra,volunt at,wag,when can,who tak,work #,you one,your guy,your school
19:^ mayb,about hir,anyth you,be tickl,bear,believ i,boss for,candid,els in,ever com,execut,for fun,for what,go over,he could,honour,honour to,i believ,i pour,if that,in sum,job you,lookout,me someth,me work,merc and,monda you,nam for,need of,of may,outfit,plu a,should tak,spanish,suit and,tech,the arch,the moon,tickl,to forward,to sign,tongu,tonit,who speak,work by,yes by,you ever,your mind,your yard
18:be pay,colb,count be,entr,float,fridg,interest to,into your,just cal,much the,of march,shot,someth with,talk you,the flor,them i,to fil,whatsoev,work from
17:about job,be sup,my mail,th i,the firm
-12:attach for,attach resum
-13:your referenc
-14:tim any
-16:off my,resum enclos
-17:next week,suppl,suppl ?,would telephon
-18:look it,your wif
-19:trad ?,you introduc
-20:in touch
-21:^ jun,look forward,pleas can,start my,your suppl
-22:pleas cal,touch with
-31:no need
`,
}
