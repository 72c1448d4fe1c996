// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -33,
  sure: 26,
  doubt: -26,
  weights: `
77:the work
76:not want
71:and what
69:how one
68:find out
67:and wheth
66:out how
65:learn,noth to,that and
64:to learn,what a
63:about your,hav no,not need
62:not look
61:about what,not about,to understand
59:be too,of work
58:be not,inform,you how,you stud
57:a post,advic,curiou,get start,get ther,how man,no wish,understand how
56:trad,understand
55:emplo,it for,not for,noth,seek,teach you
54:^ how,ask of,curiosit,how long,quest,tel how,wheth
53:be hir,be lik,for work,get hir,not fish,such,what you,your way
52:be aft,fish for,learn from,look for,not appl,onl,puzzl,what,you start
51:^ what,into that,knowledg,lin of,no post,not hunt,not search,on how,pur,research,should lik,work be
50:be onl,go about,learn to,mor about,not ask,pens,search
49:ask to,how someon,information,not,not writ,try to,your stor
48:guidanc,learn it,no,no work,not to,stud first,the trad
47:about work,learn what,long it,look to,ord,so it,train for,want no,you chos,your train
46:a posit,appoint,com into,do to,in what,it tak,job want,just want,step,train and,what it,your advic,your payrol
45:^ no,be how,be seek,for anyth,for no,job be,job i,knowledg i,led you,no job,not a,not aft,not angl,not try,rath than,thi work
44:a job,about that,angl,be just,i seek,job,no posit,not seek,of how,path,try,what your,wheth you,worr
43:a lif,a work,ask you,exam and,hunt,hunt for,it not,min to,no emplo,plain,stud and,truth,wonder how
42:assur,car,for learn,in how,job behind,learn about,not work,plan,posit i,seek a,start and,the stor,too old,valu,wish be,would valu
41:a plac,alon,angl for,ask for,be to,for job,for my,habit,just for,mov from,not hop,onl to,request,start out,ther no,want a,wheth it,work out,writ about,you learn,you what
40:a information,a trad,be pur,but i,explain,how that,i wanna,lik be,seek no,stor,that a,that com,to teach,wag,wanna learn,wisdom
39:a nos,aft a,ask,be tru,becom a,begin,chos,for and,gather inform,how somebod,i onl,inform on,inquir,lik from,lik your,my age,my quest,noth mor,sea,such work,to such
38:^ just,^ not,about a,about emplo,advic about,alread hav,and no,appl,be keep,be try,design on,enlighten,ent,fear,how be,i alread,i lik,in search,inform about,insight,it lik,just learn,know about,leav it,lik #,my wish,no design,no think,one learn,school ?,search of,set,the market,train to,turn into,your path,your road
37:aft work,alread,be what,choos a,class i,clear,commiss,emplo and,hear mor,into theatr,onl aft,second car,trad and,want not
36:be clear,emplo by,fav,figur,for knowledg,job request,market for,my pens,no fav,not beg,not cal,not read,not tryna,one becom,onl want,plac in,qualif,so ther,somebod get,the learn,the step,the truth,tryna,tryna get,wish for
35:a class,a happ,aft,as to,ask about,audition,build a,dont,for advic,i not,job just,just wanna,nos,not audition,not in,not request,of emplo,princip,pur for,school be,stor of,what school
34:a begin,a paycheck,advic i,aft and,and seek,be ask,be explor,brok,by anyon,car in,hidden,i promiz,in such,investig,job stuf,just info,liv from,my head,pay work,paycheck,pens and,promiz,the field,the mosqu,the sea,what i
33:^ rest,be knowledg,be writ,curiou to,emplo be,engag,for emplo,gath,how would,i ai,it from,job hunt,learn onl,lesson,no plan,not me,onl curiou,profess i,pur to,road you,someon who,the craft,the ward,toy,want work,you work,zero
32:a pens,a request,account of,be learn,begin ?,favour,job alread,job seek,learn be,lookin,lookin for,no hidden,not job,not lookin,noth els,posit be,sought,your account,your sid
31:a situ,a strang,and of,convenienc,i dont,it knowledg,it onl,job now,medic cod,no fear,not think,request for,school on,situ,start ?,strang,therefor,understand i,with be,your convenienc
30:be emplo,curiou what,few,himself,job need,keep your,lik as,need no,onl so,san,seek work,sta in,swear,understand be,would help
29:aft pay,aim,aim be,appl anywher,can learn,chas a,emplo at,her onl,in learn,my purpos,not chas,or a,sak,sort of,ther ?,want advic,you brought
28:a desk,at sea,be plain,clear i,emplo or,knowledg and,mosqu,no appoint,of appl,out ?,plan for,seek emplo
27:any kind,be i,be thank,council,do in,edit,her to,job thing,no need,say to,to wait
26:^ befor,^ onl,^ pur,anywher,autumn,be honest,be set,counsel,job it,learn not,onl learn,your field
25:interview you
24:get train,idea,job ask,job promiz,lack,need of,onl for,purpos be,seek any,sum job
23:hotel night,job talk
21:the peopl
19:a few,convinc
17:a workshop,gis,understand that
15:^ learn,to what
14:learn noth
11:nerv
-5:be consider
-8:lik for
-15:do that
-17:for real,millwright
-21:a electrician,a pack,consider for,toxicolog
-22:avail,be avail,lik us,oakle
-23:be lov,com her,cross from,just finish,turn the,you thi
-24:arriv at,cassid,punctu
-25:electrician,for fifteen,industr,just tel,kip,network,so man,that ?,the two,tiffan,to build,to connect,to meet,want in,you enter
-26:build for,dustin,execut,fast,glass,the bus
-27:^ chas,candid,do ?,i teach,pack,see on,strong,to whom
-28:be up,hvac,read to,soon
-29:a help,not hav,treat,w
-30:^ or,know you,run the
-31:^ best,be appl,burn,hour of,mistak,sum intern
-32:cal of,hav half,hav not,hir manag,lift,me ?,profess for,wash,who ask
-36:monda
-37:^ tel
-38:not know
-39:you pass
`,
}
