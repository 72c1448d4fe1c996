// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -27,
  sure: 23,
  doubt: -16,
  weights: `
60:be aft
58:about your
57:how a
56:what a
54:the work,what
53:and what,be not,hav no
52:inform
50:and wheth,no,not want,trad
49:knowledg
48:^ no,emplo,find out,learn,pur,such,you get
47:go about,how one,learn from,seek
46:be what,explain,of work,to learn
45:ask to,get hir,not appl,not need,to be,what it,your stor
44:a post,for anyth,licens,not a,not look,onl,out how,to do
43:be tel,get ther,lin of,long,not angl,to find,to understand,wheth,work be,your train
42:^ what,angl,be ask,be try,into that,no job,research,understand
41:^ thi,a profess,be onl,class i,how long,learn what,not for,not in,of how,tel how,wanna,what you
40:about what,alread,not,not aft,not to,noth,noth to,someon,the train,try to,valu,what would,would valu
39:be pur,i do,i seek,it tak,not ask,not seek,ord,quest,ther no,want a,you how
38:appl,ask,ask for,ask you,be curiou,be to,begin,exam and,for job,i ask,information,look for,pens,qualif,stor,you prepar
37:^ not,and of,hear what,in what,into the,job,promiz,somebod
36:a posit,aft,aft a,angl for,choos a,of what,onl to,puzzl,rath,rath than,school ?,wanna learn
35:a begin,advic,be no,car,curiou,for knowledg,insight,job be,lif,lik #,lik your,not hop,trad and,try,what the
34:^ ther,a job,about,brought,brought you,chang,data,do with,earn,fish,fish for,hunt,i wanna,job want,not about,not fish,not job,plain,search,the market,what brought,you stud
33:account of,advis,for my,hunt for,it not,just the,no emplo,not cal,not work,of a,path,therefor,truth
32:^ onl,a lif,be want,brain,different,do different,for no,for work,i lik,knowledg i,land,learn about,market for,no wish,noth mor,over,pick your,request,should lik,step,such work,the trad,the ward,what your,would so,your brain
31:about get,all i,alon,and which,guidanc,it and,it over,just learn,lov your,mov from,onl and,pur for,round,san,search for,seek a,speech,the field,the sea,to such,work,you what
30:a edit,be just,be lik,be too,begin ?,craft,do in,for advic,for emplo,hop to,inquir,it lik,job request,just want,lik from,lol,look,not me,request a,somebod who,the road,train be,what i,wheth it,you start
29:be explor,emplo be,favour,for som,gain,hir i,i onl,job alread,job hunt,just,learn your,look to,my wish,not search,onl aft,or a,pur to,toy,truth about,view,wil not,wint,wisdom,wish be,you to,your experienc,your path
28:^ just,a information,appl for,assur,be how,cod,conv,council,fact,gath,in such,information interview,investig,it for,medic cod,my quest,need no,onl want,over the,sevent,so it,start out,to thi,want the,wher i,wheth you
27:^ it,about be,about learn,aim,and thi,be put,be seek,it be,lookin,lookin for,minut in,my purpos,not emplo,not hunt,not lookin,rest eas,tri,what school,wish onl
26:and noth,appoint,be happ,be hir,by anyon,curiou to,do not,for inform,for learn,gather,good and,job seek,nos,of emplo,onl gather,seek no,stud and,the stor,to a,train a,your school
25:^ by,a intern,ask about,be plain,by trad,emplo at,footbridg,get that,him to,into theatr,just curiou,label,malmo,min to,nineteen year,posit,posit and,test,tri it,would apprec,yazzi
24:anywher,car in,lesson,not chas,not request,onl curiou,quest be,seek work,the truth
23:about a,hav stead,job need,stead work,the wint
22:agenda,any kind,hint,job thing,me in,simp,work of
21:^ learn,a student,be real,happ,hav work,job talk,me on
20:how be
19:apprec the,educ,learn not
18:brush,glad to,say to,the step
15:i stud,nerv
14:stud,you tel
9:apprec
-13:bridg
-15:your talk
-16:nurs school,rn,voic,wonder if
-17:immediat
-18:just finish,las
-19:meet you,the two
-20:anywa,bend,delacroix,feet,gradu from,it goe,not the,see wher,to my,you bend
-21:^ xo,dr,hollowa,load,xo
-22:^ brayden,a electrician,electrician,grang,hav it,industr,pass the,project,szabo
-23:^ regard,^ thx,advanc,deal,i lov,jun,regard,the mo,thx,toxicolog,wher it
-24:agn,bootcamp,brayden,deb,i get,leopold,much to,pet,pruit,think that,tiffan
-25:^ hey,avail,be avail,can start,choos the,glass,hey,kof,network,sup,vandenberg,you pass
-26:^ dear,^ hello,^ thank,be com,dear,execut,from your,gradu,instruct,mo,need work,omg,show you,ten,ten year,to connect
-27:^ and,^ yo,be #,be consider,be dying,be your,dying to,fellow,hear from,just say,rick,soon,that the,to meet,yo,your read
-28:^ chas,^ tel,and all,consider,cook,hello,hvac,i find,introduc,list,someth,thank,up with,whatev day,year in,you ever
-29:any oth,bad,hang,tech,typ,would stud,your compan
-30:compan,connect,contact,fal,finish,fre,hard work,hav not,hir ?,i learn,retir,the profess,truck,visit,welcom,who ask
-31:^ best,^ let,and can,meet,on my,sophomor,ver
-32:cap,know you,monda,park,the posit,thirt minut,two,with the,would also
-33:assistant,hav #,me ?,say i,six,st,talk with,to say,your post
-34:^ be,awa,for #,lik you,pass,roof,tomorrow
-35:nev
-36:if you,vet
-37:to me
-38:going,suit
-39:# #,hi
-40:and look,forward,resum be
`,
}
