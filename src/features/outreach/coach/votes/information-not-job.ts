// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -33,
  sure: 23,
  doubt: -16,
  weights: `
67:how a
66:not appl
65:not want
61:and what,how one,you how
60:hav no,to learn
59:and wheth,learn
58:not need
57:knowledg,the work
56:be not,into that,what a
55:out how,such
54:find out,wheth
53:be aft,of work,what
52:seek,someon,to do,what it
51:car in,emplo,for anyth,pur,the train,to understand
50:about your,get hir,inform,learn from,not for,noth,noth to,understand,what your,you stud
49:^ how,about what,and which,be onl,no,tel how,that and,to find,what you
48:brought,get ther,knowledg i,on how,onl
47:^ no,^ what,a posit,go about,no wish,quest,tru,what the,you chos,your train
46:a post,be curiou,lin of,no job,not in,not look,puzzl,step,try to,want no,your stor
45:job i,not,pens,real lik,research,to be,your way
44:advic,be lik,car,get from,how long,information,job want,nos,not a,not about,not ask,not hunt,not search,of how,teach you,trad
43:angl,ask to,be seek,class i,no emplo,not aft,request,search,understand how,way
42:a job,and no,be how,curiou,do to,exam and,guidanc,how man,how that,i seek,job,not angl,sea,seek a,should lik,stor,to teach,valu,would valu
41:be pur,be tel,hunt,in what,it for,just learn,learn what,look for,not seek,ord,rath than,the stor,to such,to thi,your payrol
40:a trad,alread,ask,how peopl,it not,lik your,no posit,no post,no think,not hop,not writ,stud and,that com,the market,train and,try,wanna learn,wisdom,your advic
39:^ not,a begin,a lif,ask for,be ask,be what,be writ,for and,for work,hir i,i do,it tak,learn to,market for,so it,the sea,the trad,trad and,truth,you start
38:^ just,a nos,advic about,and of,angl for,be clear,chos,dont,for my,hav my,hop to,how be,hunt for,insight,keep your,min to,not chas,not try,school ?,such work,wag,what i,wonder how
37:about,account of,ask you,be real,be to,be try,brought you,chang,curiosit,fish,fish for,for knowledg,for no,inquir,interest,job be,my quest,not out,not work,onl aft,what brought,wheth you
36:all i,appl anywher,appoint,be hir,choos a,craft,hear about,it knowledg,lik be,lik from,of emplo,of what,pur for,road,start and,the field,wish be
35:a information,about it,aft,aft a,audition,be just,begin ?,cost,fear,gath,not audition,not job,not to,not tryna,or a,pur to,qualif,tryna,tryna get,writ about
34:about get,alon,figur,for learn,for som,habit,hidden,i onl,job seek,just wanna,learn onl,led you,lov your,no hidden,onl to,school be,simp lik,start ?,stud first,want the,work,would simp
33:about work,alread hav,commiss,curiosit be,emplo be,enlighten,i alread,learn about,learn and,look to,my curiosit,no work,out for,ther no,therefor,wheth it,would help,you what
32:^ ther,assur,emplo by,few,hav me,head,how would,i promiz,insid,liv from,mov from,my wish,not fish,path,plain,the step,the ward,train a,understand i,work be,work of
31:a payrol,be happ,be keep,by anyon,earn,enough,fact,for job,it again,job alread,job just,just the,learn your,medic cod,not me,onl gather,onl learn,onl want,promiz,san,sought,stuf,toy,view,want not,your account
30:a profess,about be,about learn,aim,as to,control,design on,for emplo,for inform,i dont,in that,inform on,job hunt,job request,lik #,look,no design,no oth,request a,search for,the truth,want a,worr
29:at sevent,for advic,in search,in such,inform about,no interest,onl curiou,pay work,rest,search of,sevent,the learn,thi as,you brought,your path,zero
28:^ onl,a desk,a intern,about emplo,alread and,be i,cal about,chas a,curiou how,curiou to,frost,how someon,job need,job or,just for,long it,my pens,need not,of ask,ther ?,understand what,what school
27:be explor,begin,flight,for hir,happ to,in ord,it tru,lik as,look lik,not beg,ord to,way into
26:about a,be honest,be plain,can learn,emplo at,engag,job inquir,job talk,lack,need no,not request,occup,post,princip,quest be,seek work,wish you
25:aft work,hav enough,my purpos,seek no
24:curiou what,how thi,job thing,onl for
23:grad and,investig,person learn,seek emplo,to leav
22:favour,happ,job promiz,say to
21:typic
20:job ask,prosthetic,the peopl
19:do in,understand that
18:be thank,languag at
17:^ learn,autumn,purpos be
16:thank to
15:^ befor
13:to what
11:nerv
-17:it goe,see wher
-18:bad,be lov,feet,for real
-19:safet
-20:a electrician,com hom,for thi,hom from,lik us,mor than
-21:and learn,bram,consider for,kip,oakle,to connect,toxicolog,wendel,wher it
-22:cross from,i lov,so man,stoltzfu,the wat,us to
-23:aid,avail,be avail,bil,fast,glass,level,voic
-24:^ chas,arm,be appl,bryc,electrician,i teach,nkech,tiffan,to build
-25:# be,a forklift,candid,need someth,network,second year
-26:# #,be consider,build for,run the,sick,the bus,vandenberg,vet
-27:a help,a traine,believ,bootcamp,connect,cran,do ?,forklift,industr,link,need work
-28:execut,hang,hvac,know if,near,not tak,pet,to meet,wal,you pass
-29:be dying,burn,dying to,going,hir ?,ignor,lend,soon,the posit,traine,truck,who ask,year in
-30:can start,hav half,hav not,hir manag,oper,the phon,think that,your lab,your read
-31:^ best,consider,fair,know you,suit you
-32:gradu,me ?,would also,you want
-33:advanc,be that,dat,each,hour you,pass,profess for,tak me
-34:not know
-35:your compan
-36:you ever
-38:be beg,forward
-39:your post
`,
}
