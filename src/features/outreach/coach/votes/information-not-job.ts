// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -30,
  sure: 23,
  doubt: -16,
  weights: `
66:how a
60:and what,how one,you how
59:not want,such
58:the work,what it
57:and wheth,to learn
56:learn,not need,out how,pur
55:not about
54:be not,hav no,into that,knowledg,what a
53:a post,about your,get ther,inform,not appl,what
52:find out,go about,wheth
51:about what,emplo,not for
50:be aft,learn from,of work,seek,someon
49:be onl,be tel,that and,to understand,understand
48:a posit,get from,no,noth to,to find
47:car in,lin of,nos,research,tel how,train,what you,your stor
46:^ no,and which,to be,trad
45:^ what,be what,car,not,not look,noth,onl,the train,your way
44:be glad,get hir,i seek,information,no job,no wish,not a,not ask,not in,quest,teach you,what the,you stud
43:advic,how long,how that,it for,it tak,no posit,not angl,pens,somebod,ther no,tru,try to,valu
42:and of,angl,ask to,knowledg i,lik your,not search,request,step
41:^ thi,be ask,be curiou,be pur,brought,guidanc,hear about,how be,how peopl,not to,of how,ord,rath,rath than,real lik,search,to thi,would valu,you chos,your train
40:be lik,be seek,class i,exam and,for anyth,glad to,hir i,it not,job,look for,not aft,not hunt,not seek,somebod who,that com,to do,to such,tool,want no,wisdom
39:^ how,a job,account of,and no,ask,curiosit,curiou,i do,in that,job i,learn about,pur for,stor,trad and,what your,you start
38:a lif,alread,angl for,appl,be clear,hav my,hunt,insight,job want,long,plain,school ?,seek a,sought,wag,your advic
37:^ not,about a,about get,advic about,all i,and noth,ask for,be how,begin ?,do to,i promiz,in what,keep your,learn what,my quest,onl aft,puzzl,the market,wanna,way,wheth you,you prepar
36:a information,a trad,and want,be put,be to,be try,brought you,curiosit be,gath,hunt for,i onl,lik #,min to,my curiosit,not chas,not writ,pur to,stud and,such work,the trad,truth,what brought,what i,wonder how
35:a begin,a class,about work,audition,be happ,craft,do with,figur,for work,i wanna,job be,market for,no emplo,not audition,not me,not try,not work,of what,path,simp lik,train and,would apprec,would simp
34:about be,aft,choos a,design on,enlighten,for knowledg,frost,hop to,inquir,lik from,no design,not hop,not job,onl to,the stor,try,wanna learn,wheth it
33:a nos,it again,it your,led,led you,lov your,no work,request a,start ?,the field,to leav,want a,you set
32:aft a,again,appoint,ask you,be real,cal about,cost,how would,insid,keep it,medic cod,not emplo,onl want,qualif,school be,set,the sea,want the,wish be,work,would help,would know,you what,your payrol
31:^ just,alon,be knowledg,be no,for emplo,for som,just learn,land,learn your,lik as,look,mov from,not hir,onl curiou,out what,pric a,promiz,so it,the ward,therefor,writ about
30:account,aim,apprec the,commiss,dont,emplo be,for advic,for job,job hunt,learn and,long it,look lik,no think,onl learn,san,say to,to teach,worr,you shar,your path
29:^ onl,^ school,^ ther,a profess,assur,be i,be just,be thank,do in,fact,fish,fish for,for inform,get that,it knowledg,job or,just the,look to,not fish,or a,pay work,posit i,search for,the step,toy,view,your account
28:anywher,at sevent,chas a,good and,in ord,investig,job alread,just,my wish,no oth,not beg,occup,of ask,ord to,quest be,sevent,so ther,test,the truth
27:about car,be explor,do all,job just,job request,just wanna,my purpos,need no,nos lik,not request,rest,seek no,the craft,way into,what school,work be
26:aim be,alread hav,curiou how,flight,for hir,for learn,for no,i alread,in search,in such,job seek,person learn,princip,search of,seek work,yazzi
25:a pens,agenda,assur you,be plain,curiou to,curiou what,hidden,i assur,job need,just curiou,learn onl,no hidden
24:job talk,job thing,no wag,not tryna,seek emplo,tryna,tryna get
23:a intern,learn not,noth els
22:hint,lol
21:i stud
20:aft work,apprec,step from
19:favour
18:brush,job ask
17:autumn,purpos be,understand the
15:from somebod
12:to what
10:council
-13:compan and
-17:bend,glass and,you bend
-18:be lov,wonder if
-20:do one,lik us,that ?,to use,wojcik
-21:aid,and learn,arriv at,feet,my network,say and,toxicolog
-22:^ sincer,^ thx,a electrician,bram,electrician,fast,glass,i lov,oakle,sincer,thx,to connect,wendel
-23:^ cod,^ kyl,^ regard,bad,for thi,kyl,level,regard,see on,stoltzfu,us to,visit,wed
-24:^ hey,a help,agn,hey,industr,need work,strong,your lab
-25:^ chas,^ hi,^ that,avail,be avail,need someth,second year,you pass
-26:^ hello,^ yo,be com,delacroix,execut,hi,network,voic,who ask,yo
-27:hello,mor than,suit you,tiffan,vandenberg
-28:# #,be #,be dying,can start,dying to,hav it,hir ?,oper,pet
-29:be consider,cap,connect,grad,hvac,i know,i need,it in,know you,oak,sick,talk with,the bus,up with
-30:^ best,gradu from,i find,know each,near,rick,say i,sen,soon,tech,thirt minut,year in,your post
-31:a traine,burn,hang,hour you,introduc,me ?,profess for,the posit,think that,to meet,traine,truck,you want,your read
-32:hir manag,link,pass
-33:be your,consider,dat,fair,finish,if you,monda,you ever,your compan
-34:advanc,roof,suit
-35:^ be,going,lik you
-37:vet,whichev
-38:be beg
`,
}
