// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noJobAsk: Ballot = {
  bias: -64,
  sure: -22,
  doubt: -39,
  weights: `
93:traine
72:intern
71:recruit,vacanc
68:rol
67:assistant,get any
65:if your,need a
64:a traine,for any
63:chanc
62:^ also,about me
61:consid me,my applic
60:do i,the hir
59:hir ?,your team
58:consid,forward
57:^ do,of me,tak me,you need,your firm
56:spot,sum
55:know of,need,tak on,to work,would tak,your compan
54:any work,com fre,on as,your direct
53:also be,forward my,hear of,hr,put me
52:any vacanc,app,compan,open for,pass my,when do,whoev,your partn
51:^ and,app for,intern ?,ther any
50:be consider,hir,recommend me
49:a word,analyst,hav any,partn,the traine,to whoev,you hear
48:a technician,i need,if the,me ?,me first,pleas tel,tel your,to your
47:firm,if you,join your,me know,you guy
46:a apprentic,be your,hir manag,open ?,sum ?,you hir,your depart
45:^ be,a chanc,apprentic,as soon,consider for,guy,if ther,keep me,me as,my nam,ref me,soon as,spot for,tak intern,you ref,your crew
44:com up,direct,get me,my detail,my skil,post of,send my,the assistant,thi sum,would your,y all,you consid,your supervis
43:a driv,any rol,applic,do you,giv my,pleas giv,the fal,to app,y
42:assistant posit,can start,detail,fal ?,if a,now ?,open,posit,posit in,ref,the sum,your lab
41:^ put,a vacanc,if,of hand,peopl on,season ?,so if,strong,the post,to join,word from,work for,would welcom,your hr,your studio
40:a intern,apprentic spot,ask if,chanc to,ever want,in mind,join,nam to,recommend,seat,the posit
39:^ pleas,a interview,be interest,bear me,can begin,do your,door at,in for,in your,know if,lead,my foot,pass it,right now,seat for,spot open,would also
38:and kind,anyon,anyth,attach,crew,for me,if any,me on,open at,open up,posit of,start tomorrow,sweep,technician,word for,your workshop
37:ad,also do,attach my,be thril,consider,crew offic,depart,detail to,fil,job ?,jun,need somebod,pleas also,say if,team,thi spr,whatev you,whoev do,you know,your boss,your branch,your plant
36:a open,and can,anyon on,anyth on,avail,be short,i attach,intern i,know wheth,me a,me wheth,need work,on your,pair of,pleas,pleas keep,pleas let,skil,someon lik,start ?,studio,tomorrow
35:^ get,and pleas,assistant job,be avail,be current,be ther,could start,down for,hand it,intern with,keep my,need someth,one mor,pair,thril,traine rol,you check,your baker
34:a analyst,a plac,along to,anybod for,applic for,chanc of,could do,i gradu,labor,lik me,put in,tel them,thi wint,vacanc for,would consid,your hir
33:^ look,also if,attach and,be cheap,caus,cheap and,ever need,fal,for ?,help,hop you,leav i,my numb,now to,plac for,resum to,so when,think of,wheth your,who decid,who hir
32:a tel,also,attach again,be proud,be you,cheap,do for,i start,interview with,lov for,on weekend,or not,posit ?,referenc,serv,the technician,to ?,unpaid,wheth ther,wheth you,would work,you could,your agenc,your hospit,your shop
31:a pair,a strong,analyst seat,and if,any chanc,any suit,could use,extra,foot in,get my,herewith,hir me,hook me,humbl,it to,laid off,me to,mind,open and,organiz,plac with,pleas find,pleas speak,the own,wil think,you put,your flo
30:^ need,a help,a jun,and do,anybod,applic to,as my,ask your,at your,boss,could you,feel fre,for spr,foreman,help in,lead to,of anyth,open i,part tim,posit on,shop tak,somebod on,tak any,tak peopl,us be,would i,would mean,would sur,you thi,your payrol,your unit
29:advertiz,any job,anyon who,applic ?,be look,can you,ever to,for intern,hand at,happ if,if one,interview,manag for,me with,off so,open on,partn and,plac,proud,saturda so,someth,sur lik,the recruit,wag,workshop,would be,writ me
28:any open,anyth that,be grow,branch,esteem organiz,find me,front,inform me,mind for,need you,of jun,open in,person who,resum with,see if,sit manag,so do,the head,the next,the tech,ther ?,thi season,to keep,up with,wheth the,yet,your esteem
27:all be,app to,could pass,glad if,grand,head of,in cas,mayb,numb to,ok ?,recruit aid,resum could,rol and,self,short of,should,so what,that say,to anyon,welcom a,would hop,your front
26:^ one,^ should,a hand,a new,and would,anybod on,at first,be ever,be hop,be read,begin on,do the,fre,front desk,harvest,hir in,hook,interest in,lab,me in,me up,my attach,on for,polish,portfolio and,post,somebod at,supervis,the need,ther a,use a,wil tak,you mind,you use,your guy
25:^ giv,^ if,^ perhap,a way,about open,agenc,also for,any posit,at harvest,avail for,be most,current,fre in,get on,hav it,hav you,humb,leav on,let and,me down,offic for,or for,pay,put,shift,the boat,the practic,to interview,use,vacanc at,wher to,wonder if,work as,would let,your clinic,your offic
24:^ so,a extra,a student,also my,baker,cov let,czech,ever com,extra pair,front of,ful tim,giv it,i beg,i giv,know who,manag,mean a,nam down,open thi,posit open,reception,should i,someon,soon,speak to,spr,sum i,treat thi,wheth,who do,you pass
23:^ tel,a assistant,a clean,a pay,although,and me,cv so,cv to,cycl,direct and,direct for,fam be,i believ,know as,me for,me when,molar,my dream,need anybod,on at,post you,read to,refere,shift at,short,somewher,the chanc,the open,trust,trust you,welcom,you to,your assistant,your institut
22:# pm,a background,a chair,a reception,again and,ask be,card and,examin,grat,i notic,mind be,minut and,our chat,peak,perhap,pm,r,rememb my,rent be,that com,the door,thi messag,to whom,up i,veterinar,wil rememb,would get
21:a begin,a learn,a self,a yes,again in,any oth,appl for,apprentic with,be due,believ i,benefit,can stil,clean,els in,float,four languag,going,howev,in month,job in,know i,know when,laid,me someth,minut whatev,my portfolio,oblig for,of peopl,plac in,plac on,product,salar,sign in,smal thing,someon with,the rent,who tak,wil giv,you one,your colleagu
20:a plumb,a spot,aft that,agent,be appl,be cal,be fil,be wait,clerk,could get,decis,depot,do so,even part,ever a,execut,for us,grat for,grid,her be,i consid,if that,in front,in sum,kind also,licenc,list you,manag of,me by,me ther,me work,my rent,my visa,outfit,post in,practic,read ever,rent,say my,shot,singl most,so could,someth with,the sit,the team,the weld,to practic,volunt at,we sit,whatsoev,when a,when can,who speak,would ther,your mind,your school,your yard
19:# st,^ say,a kid,a stag,a weld,a work,also attach,any plac,be first,be one,bear,beg,boss lad,by tomorrow,cal to,com in,crew for,electrician help,entr,fav,fil the,for fun,for my,for thi,for what,forward to,gradu,hand on,he could,honour,honour to,i trust,in hear,interest to,interview on,it if,look forward,must say,nam on,need of,next,of march,pass for,person at,portfolio,resum pleas,sak,scal,seven in,should tak,sick,spr i,suit and,tel everyon,the arch,the be,to be,to her,to sign,tonit,up that,whom,word,work by
18:^ mayb,a fin,a research,a titan,also tel,anyth you,be tickl,be two,board be,cal i,candid,colb,colleagu,due and,express,express my,gig,hear about,her the,institut,it stil,may hav,meantim,moon,much the,my humbl,not ?,on me,one day,plac at,plant,prov,rn,sign the,soc,someth i,strip,the firm,the meantim,the plant,the theatr,them i,tickl,titan,to express,to fil,train ?,visa,wil ask,wil show,woman of,work from,work ther,would want,you think
17:about job,also a,at seven,be down,be pay,cellar,choos and,could be,dream,for someon,i appl,i finish,in so,it by,me or,next tim,opportunit,publish,to begin,vacanc in,wear,you ever
16:esteem,fal i,for emplo,peopl you,substitut,the bet,turn into,ver glad
15:hir or
-11:attach so,cv in
-13:resum at
-14:a short
-15:send nam,start my,thi trad,would telephon
-16:attach resum,hour for,not look,suppl ?,trad ?,your referenc
-17:day suit,look over,off my,one or,you introduc,you look
-18:attach for,essa,next week,suppl,the zoo,week ?,your wif
-19:look it
-20:^ jun,your suppl
-21:in touch,pleas cal,pleas can
-22:job need
-23:not need,touch with
-31:no need
`,
}
