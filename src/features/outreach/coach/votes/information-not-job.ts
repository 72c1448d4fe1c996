// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -27,
  sure: 23,
  doubt: -16,
  weights: `
66:the work
59:how a
58:be aft,not want
55:and what,be not,what a
54:knowledg,learn from,such
53:about your,not appl,not need,you get
52:pur
51:and which,not in,trad,what,what it
50:and wheth,learn,seek,to learn
49:hav no,how one,not for,out how
48:a post,emplo,no,onl,you how
47:be keen,find out,keen,keen to,not a,not look,somebod,train
46:about what,explain,get ther,licens,of work,research,someon,wanna,your stor
45:^ no,ask to,ord,understand
44:a posit,ask you,be onl,car,into theatr,not,not ask,request,search,stor,that and,to find
43:and of,be what,i do,no job,not about,not aft,somebod who,step,to do,to understand
42:angl,for anyth,for work,inform,into that,it tak,not angl,not seek,noth to,ther no
41:^ thi,be ask,be no,be pur,information,look for,to be,what the,wheth
40:^ what,alread,ask,be to,how long,learn what,lik your,nos,of how,qualif,rath,rath than,tel how,the market,to thi,would valu
39:a profess,account of,appl,ask for,be seek,be try,class i,get hir,go about,i lik,it not,job want,knowledg i,long,no wish,not search,noth,pens,quest,try to,valu,what would,you prepar,you stud,your train
38:^ not,^ ther,aft,be curiou,how be,job,onl to,you what
37:angl for,exam and,how peopl,hunt,in what,market for,not to,not work,onl aft,school ?,what your,you chos,you start,your way
36:a job,aft a,all i,begin,brought,brought you,car in,curiou,hunt for,in that,insid,just the,no work,not hop,plain,so ther,such work,want a,what brought,what you,wisdom
35:advic,again,be lik,be tel,chang,do with,insight,into the,lik from,pur to,puzzl,such a,trad and,truth,would apprec
34:a information,about get,data,earn,i onl,i seek,lik #,of what,pur for,the trad,the train,work be
33:a lif,a nos,about,alon,brain,choos a,conv,fish,fish for,hop to,it be,job be,not fish,not hunt,not job,pick your,request a,seek a,stud and,work of,your brain
32:^ by,a begin,assur,be want,for knowledg,for my,get from,hir i,i wanna,it again,lov your,min to,not cal,pric a,school on,so it,the field,the sea,the stor,the ward,therefor,wanna learn,wheth you,would so
31:^ just,about work,apprec the,for advic,for no,guidanc,it for,land,lif,onl want,path,road,round,speech,the step,try,want the,way,wheth it,with be,you would
30:a edit,account,be how,be put,be too,begin ?,do in,fact,hav my,how would,it knowledg,it lik,job request,just,learn about,lik the,not me,onl and,real lik,san,school be
29:^ onl,about be,anywher,be real,bench,craft,emplo and,enlighten,for inform,gather,i ask,information interview,investig,it over,job alread,just learn,just wanna,look,medic cod,mov from,my quest,over the,search for,sound,start ?,that com,third,way into,what i,would know,your path
28:about learn,aim,assur you,be explor,be glad,curiou what,do to,emplo be,for job,for learn,good and,grandchildren,i assur,inquir,job hunt,learn your,look to,my wish,not what,or a,test,toy,train be,view,wish be,your account
27:and noth,emplo by,seek work,stud,what do,wish onl
26:about car,appoint,cal about,curiou to,figur,figur out,for emplo,not try,not tryna,over,posit and,promiz,quest be,the weath,to figur,tryna,tryna get
25:be plain,dont,footbridg,him to,idea,in such,job just,just curiou,malmo,what school,yazzi
24:cost,job need,my purpos,onl learn,princip,should lik,start and,train a,wher i
23:my pens,seek no,the wint,understand that
22:^ learn,be emplo,be just,hint
21:about a,any kind,apprec,job thing,say to,the car
20:a student
19:favour,glad to,job talk
18:glad,languag at
17:now i
15:nerv
14:purpos be
12:i stud,over #
10:council
-13:compan and
-14:hear from
-15:i learn
-16:need work,thank a
-17:do that,immediat,introduc myself,to introduc
-18:do one,mo,that ?
-19:bab,corneliu,for peopl,meet you,min cal,voic
-20:^ xo,anywa,bend,feet,it goe,myself,see wher,xo,you bend
-21:need someth,not the,silenc,the two,wojcik
-22:for thi,project,tiffan
-23:^ kyl,^ thx,^ trent,a electrician,electrician,grat to,kyl,near,pet,stoltzfu,thx,toxicolog,trent,wher it
-24:^ regard,agn,bram,delacroix,do ?,i teach,lindholm,regard,sup,wonder if
-25:^ thank,^ yo,avail,bad,be avail,deal,glass,pruit,see on,think that,to meet,to talk,yo,you pass
-26:^ hey,^ tel,any oth,bootcamp,finish,hey,i lov,lift,peopl and,profess for,rais,to connect
-27:^ hello,can start,execut,grad,hav not,i get,someth,the profess
-28:^ hi,be #,be com,cook,hello,hi,network,rick,thank,vandenberg,your tim
-29:# #,and can,be dying,brayden,connect,dying to,hang,hard work,hir ?,i need,instruct,intern ?,introduc,just say,nev,retir,soon,suit you,tyrel,up with,whatev day,year in,your compan,your read
-30:and do,be consider,be your,consider,fal,hvac,i find,meet,sophomor,talk with,who ask,would stud,you want,your choos
-31:^ best,burn,compan,monda,say i,visit,yes
-32:hour you,tech,ten year,the posit,truck,with the
-33:assistant,cap,me ?,st,your post
-34:^ let,fair,lik you,mak me,pass,roof,thirt minut,you ever
-35:^ be,know you,six,whichev,would also
-36:^ and
-37:suit
-38:be beg,going
-39:for #,to me
-40:vet
`,
}
