// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -28,
  sure: 23,
  doubt: -16,
  weights: `
65:hav no
62:be aft,the work
56:about your,and what
55:be not,inform,trad
54:what
52:learn from,not want
51:learn,no,pur
50:get hir,how a,to learn
49:emplo,not a,not need,seek
48:what a
47:find out,how one,not in,onl,such,you get
46:and wheth,for anyth,knowledg,noth
45:ther no,work be
44:^ no,ask to,be onl,be what,i ask,not about
43:be ask,get ther,no job,not appl,out how,to understand,what it
42:^ thi,^ what,class i,how long,learn about,lik your,not,not look,qualif,someon,what you
41:long,not ask,noth to,quest,the train,to find,understand,wheth
40:^ ther,a posit,about be,ask,be to,car,explain,for som,it tak,learn what,not for,not to,to be,you how
39:aft a,alread,angl,not aft,not angl,of work,to do,try to,want a,wisdom,you prepar
38:about a,ask you,be pur,be try,do it,i seek,information,no emplo,no wish,not seek,request,the trad
37:about get,about what,aft,choos a,for job,i do,i lik,job,job want,lif,nineteen year,ord,plac in,research,trad and,wanna,your stor
36:^ not,advic,appl,ask for,be curiou,curiou,fish,fish for,for knowledg,pens,school ?,search,somebod,step,test,the market
35:^ just,a nos,car in,earn,hunt,licens,lik #,look for,nos,not hop,not search,what i,what would
34:^ onl,a post,ask how,chang,do with,go about,i onl,i promiz,it not,job be,just want,lin of,not chas,onl want,promiz,try,valu,work
33:about learn,and seek,be just,be want,begin,different,do different,do in,guidanc,how peopl,into that,it lik,just learn,knowledg i,look to,lov your,not job,onl to,over,path,pur for,rath,rath than,should lik,so it,the program,what the,wher i,would so,you stud
32:all i,and no,angl for,brain,for advic,for my,good and,hir i,how be,hunt for,inquir,just the,lesson,market for,nineteen,of how,onl aft,pick your,san,your brain,your path
31:a edit,a job,by anyon,craft,data,favour,fear,for a,for work,job hunt,just,land,learn your,my wish,not cal,not try,noth mor,phon or,seek no,speech,that and,the sea,therefor,third,wanna learn,want the,what your,wheth it,wish be,with be,you wish
30:be seek,for and,hop to,i wanna,librarian,not fish,not me,stor,train be,work of,would valu
29:alon,appl for,be and,be explor,begin ?,cod,emplo and,emplo at,insight,it onl,it over,job alread,lik from,medic cod,no rush,onl and,pur to,rush,seek a,seek work,such thing,toy
28:a begin,a information,and thi,be how,be no,be real,conv,design on,enough,fact,for emplo,gath,hear what,information interview,it be,job request,lol,mak that,min to,minut in,no design,over the,request a,the truth,truth,your train
27:a intern,a pens,be lik,be too,do not,just curiou,look,my purpos,not work,onl curiou,posit and,posit i,princip,rest eas,wil not
26:aim,be plain,be thank,footbridg,gather,in such,malmo,my quest,not hunt,onl gather,or a,plain,quest be,seek emplo,train a
25:^ by,a lif,about work,and noth,any kind,by trad,curiou to,for no,her own,him to,into theatr,it for,lookin,lookin for,need no,not emplo,not lookin,of emplo,post,row,rush on,sevent,such work,wheth you,who would,yazzi
24:a profess,appoint,bak,emplo i,how man,month the,mov from,not request,simp,sta in,understand that
23:^ it,^ learn,appl anywher,chees,dair,hint,i in,investig
22:job need,job thing,leav my,onl for
21:a student,anywher,for learn,sort,sort of
20:educ,hav work,job talk
18:i stud,mak for,somebod who,tel somebod
13:and which
6:dent
-3:think that
-13:brochur,hi thi
-15:bridg,do that,your talk
-16:bad,rn
-17:avail for,do one,immediat,that ?
-18:meet you,project
-19:bab,corneliu,feet,hi ther,the two,to talk
-20:^ sincer,actuar,anywa,bend,delacroix,find your,for fiv,hollowa,not the,sincer,you bend
-21:^ xo,gradu from,industr,xo
-22:a electrician,electrician,jun,w
-23:^ thx,advanc,agn,deal,deb,each oth,know each,leopold,much to,pet,pruit,second year,thx,tiffan,toxicolog
-24:^ regard,a sign,and just,choos the,glass,i lov,regard,sup,talk with,ten,ten year,to connect,to it,vandenberg,with a,you pass
-25:^ hey,^ yo,avail,be avail,can start,from your,hear from,hey,i get,instruct,just say,kof,network,so tak,the old,yo,you ever
-26:^ hello,^ tel,^ thank,be consider,be dying,consider,cook,dying to,each,fellow,rick,say i,someth,soon,szabo,up with,year in
-27:^ and,be your,brayden,execut,hello,thank,that the,the profess,thre,to meet,would not,yes
-28:^ chas,^ the,and can,connect,fre,gradu,hav not,hvac,introduc,say,tech,to say,truck,typ,who ask,would also,your compan
-29:any oth,hang,hir ?,i hear,meet,need work,on my,retir,sophomor,ver,visit,with the,would stud
-30:^ best,^ let,assistant,compan,fal,hard work,i learn,monda,not wait,on any,park,the posit,to tel,your post
-31:be beg,finish,hav #,lik you,not find,pass,st
-32:awa,get me,know you,nev,show,six,thirt minut,tomorrow
-33:me ?,roof
-34:^ be,cap,chanc,dr,to me,vet
-35:^ resum,going
-36:for #,forward,suit,two,whatev
-37:hi,if you
-38:# #
-39:and look
`,
}
