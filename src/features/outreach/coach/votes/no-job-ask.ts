// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -63,
  sure: -22,
  doubt: -39,
  weights: `
91:traine
71:intern
70:rol,vacanc
68:get any,recruit
66:assistant,for any
64:a traine,if your
62:^ also,chanc
61:need a
60:do i
59:about me
58:consid me
57:^ do,com fre,consid,hir ?,of me,sum,would tak,your firm
56:app,know of,my applic,the hir,your team
55:if the,open for,spot,tak me
54:also be,forward,tak on,your direct
53:^ and,any vacanc,any work,app for,your compan
52:compan,forward my,hear of,hr,my nam,when do,whoev
51:get me,hav any,hir,you need
50:a technician,firm,need,your partn
49:analyst,me know,on as,the traine,ther any,to whoev,to work,you hear
48:me ?
47:^ be,a apprentic,com up,guy,if ther,to your,your crew
46:apprentic,be consider,intern ?,open ?,pass my,ref me,spot for,you guy,you ref,your depart
45:a word,as soon,direct,if you,join your,me as,open,pleas tel,recommend me,soon as,tak intern,tel your
44:a chanc,do you,giv my,keep me,my skil,put me,ref,sum ?,to app,would your,y,y all,your lab
43:and can,be your,can start,me first,pleas giv,post of,the assistant,thi sum,would welcom,your supervis
42:any rol,hir manag,now ?,season ?,the fal,the post,work for
41:applic,ask if,assistant posit,depart,door at,fal ?,if,if a,jun,know if,lead,my detail,partn,posit in,the sum,word from,you hir
40:a interview,also do,chanc to,consider for,me a,open at,peopl on,team,the posit,your studio
39:^ pleas,and kind,be interest,can begin,do your,fil,keep my,my foot,nam to,pleas also,posit,right now,technician,to join
38:^ put,a plac,ad,apprentic spot,crew,detail,for me,in for,in mind,job ?,join,me wheth,on your,pleas,posit of,recommend,start ?,start tomorrow,you consid
37:^ get,a vacanc,anyon,anyon on,avail,bear me,crew offic,i attach,intern i,of hand,pleas let,say if,seat,skil,spot open,sweep,your hr
36:a intern,a open,be thril,consider,know wheth,labor,pass it,pleas keep,put in,referenc,someon lik,studio,vacanc for,whatev you,would consid,your baker,your branch,your plant
35:a driv,assistant job,attach,be avail,be short,down for,hop you,i need,lik me,me on,open and,traine rol,word for,you know
34:a analyst,also if,any suit,anyth,be current,be ther,caus,fal,get my,i gradu,in your,intern with,need somebod,one mor,pair of,send my,serv,strong,thril,tomorrow,wheth you,whoev do,would also,you check,your shop
33:anybod for,attach my,be cheap,chanc of,cheap and,could do,could start,for ?,hand it,me by,open up,or not,organiz,plac for,thi spr,wheth ther,wheth your,you put,your hir,your workshop
32:^ need,and do,be proud,cheap,do for,foot in,for spr,leav i,me to,my numb,pair,plac with,pleas find,resum to,so if,so when,the own,us be,who hir,would sur,your boss,your flo
31:a jun,a strong,a tel,also,applic ?,could use,could you,detail to,help,hir me,hook me,humbl,i start,interview with,it to,mind,of jun,the technician,think of,to keep,wil think,workshop,would work,you could,your agenc,your payrol,your unit
30:a help,any open,attach again,attach and,can you,ever need,extra,foreman,fre,interview,lead to,manag for,open on,plac,posit on,proud,resum with,self,shop tak,tak any,tak peopl,wag,would be,would mean,writ me,you thi
29:^ should,along to,ask your,at your,be grow,be look,be you,ever to,find me,get on,hand at,if one,lab,me with,my resum,partn and,somebod on,sur lik,thi season,unpaid,wheth the,wil tak,yet
28:and pleas,any chanc,any job,anybod,app to,applic for,as my,be hop,branch,do the,front,help in,herewith,know who,mind for,open in,or for,saturda so,see if,supervis,the head,the tech,ther ?,to ?,up with,use,would hop
27:anybod on,anyth that,applic to,be ever,current,glad if,mayb,offic for,open i,person who,post,recruit aid,rol and,so do,someon,the boat,the need,the recruit,ther a,to anyon,welcom a,wheth,would let
26:^ if,^ perhap,a hand,a pair,a student,and if,at harvest,begin on,boss,esteem organiz,head of,hir in,hook,humb,me in,me up,my portfolio,numb to,on for,pay,polish,reception,shift,short of,should i,somebod at,someth,soon,that say,the open,the practic,use a,welcom,wher to,work as,you mind,you use,your esteem,your front,your offic
25:^ one,a way,about open,agenc,ask be,at first,be most,be read,fre in,giv it,harvest,hav you,i giv,interest in,let and,me when,my attach,of any,ok ?,resum could,short,so what,spr,that com,the chanc,the door,vacanc at,who do,wonder if,your clinic
24:a extra,any posit,avail for,cov let,czech,ever com,examin,extra pair,front desk,front of,ful tim,grat if,hav it,lindse,me down,mean a,need work,need you,not wait,of peopl,portfolio,post in,post you,put,speak to,the next,you to
23:a clean,appl for,be cal,benefit,cycl,direct and,fam be,going,grat,grat for,hav get,know as,molar,nam down,need anybod,oblig for,on at,on weekend,perhap,refere,rememb my,shift at,someth with,somewher,thi let,to interview,you pass,your assistant
22:^ so,a assistant,a plumb,a reception,again and,although,any oth,bear,card and,cv so,cv to,fre ?,happ if,her be,i believ,it ?,leav on,my dream,next,part tim,posit open,product,pruet,r,read to,resum attach,send it,sum i,thi messag,thi wint,veterinar,would get
21:^ look,a begin,a learn,a sum,a weld,aft that,apprentic with,baker,be due,be pleas,be wait,can stil,could pass,curriculum vita,direct for,do so,els in,execut,float,for fre,four languag,grand,honour,honour to,in month,job in,know i,list you,me someth,minut whatev,my rent,our chat,peak,plant,put my,salar,should,sign in,slot,smal thing,tel everyon,the be,to see,to sign,vacanc in,vita,who decid,who tak,word,would want,your colleagu,your guy
20:a self,agent,all be,assum,be fil,be first,be one,believ i,by tomorrow,com in,could be,could get,decis,depot,financ,for us,forward to,gig,gradu,grid,i consid,i must,i notic,in spr,in sum,interest,kind also,licenc,look forward,me work,opportunit,outfit,pass,plac on,rent,say my,shot,the team,to her,to practic,tonit,ver thank,volunt at,we sit,wel i,who speak,wil giv,you wil,your yard
19:^ mayb,a kid,a spot,a stag,also tel,any kind,anyon who,be appl,cal to,clerk,crew for,entr,ever a,fil the,for fun,giv them,hand on,he could,i appl,if that,interest to,it if,laid off,load,may hav,moon,must say,nam on,need of,of march,pass for,person at,project,publish,seven in,sick,sign the,so could,someth i,suit and,the arch,the theatr,the weld,trust you,whatsoev,when can,work at,work by,would ther
18:^ giv,^ say,a fin,a pay,a titan,anyth you,arrang,be down,be tickl,candid,cellar,colb,dig,dream,due and,even part,express,express my,fal i,flor,for emplo,for someon,for what,hear about,i beg,in at,in front,interview on,it by,it say,it stil,level,march #,me or,meantim,my humbl,not ?,ok,on me,plac at,pra,practic,prov,rn,soc,strip,the firm,the meantim,the plant,tickl,titan,to express,wil ask,woman of,you think,your hospit
17:and also,at seven,be pay,be reach,board be,boss lad,cal i,clean,haul,in hear,in so,jun so,learn thi,next tim,on to,one day,produc,say at,tel them,that he,the medic,the singl,thi fal,to begin,to fil,train ?,wear,work ther
16:a research,arch,esteem,not hav,peopl you,resum pleas,team that,the bet,turn into,ver glad,you ever,your kitchen
15:car for,choos and,hir or,i now,resum which,tunnel
13:somebod
11:typ
-2:one sentenc
-5:motiv,so hard
-6:sentenc
-7:be sup,hard to
-9:it so,so ?
-11:kind regard,speak ?
-12:a look
-13:attach be,general,me hav
-14:a short,cal ?,your first
-15:be need,just so,just tel,laptop,not look,one or,to hir,which day,your week
-16:attach so,do someth,hour for,lik your,or two,start my,thi trad,to two,you also
-17:can wait,day suit,look over,quart hour,suppl ?,trad ?,would think,you introduc
-18:essa,look it,off my,week ?,your calendar
-19:suppl,the zoo,you look,your wif
-20:^ jun,in touch,next week,pleas can
-21:pleas cal,your suppl
-22:job need,touch with
-23:not need
-29:no need
`,
}
