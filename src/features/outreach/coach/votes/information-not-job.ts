// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -34,
  sure: 26,
  doubt: -26,
  weights: `
78:not want
76:the work
69:how one
67:hav no,that and
66:and what
64:noth to,to learn,what a
63:learn
61:and wheth,learn from,not look,you stud
60:advic,not about,tel how,would do
59:get ther,not try
58:how a,inform,into,of work,to understand,try to
57:a post,be not,how long,noth
56:mov from,understand
55:about your,learn to,not for,not need,teach you,you start
54:be hir,find out,no post,train and,understand how
53:^ how,for work,knowledg,look for,not appl,not search,such,trad
52:about work,be aft,emplo,how that,not ask,the trad,train for,your train
51:be onl,curiou,fish for,for anyth,for no,get hir,it for,not hunt,research,seek,start and,what it,what your,wheth
50:a posit,about what,and want,ask of,go about,guidanc,how man,learn what,onl,out how,pur,tru,your payrol
49:curiosit,how do,it not,just learn,look to,not fish,to thi,what you,wheth it,work be
48:how peopl,knowledg i,not,pens,quest,to find,what,you what
47:^ no,a plac,be clear,be curiou,be lik,do to,information,job be,lin of,min to,no wish,no work,not hop,ord,stud and,stud first,want no,you chos
46:angl,ask to,in what,just want,no emplo,no job,not a,not aft,not seek,search,step,to teach,truth,your advic,your way
45:and of,assur,figur,how somebod,i seek,i wanna,into that,it tak,long it,no,not angl,request,someon who,the stor,thi work,wisdom
44:account of,for job,glad of,insight,know about,led you,rath than,someon,what the,worr
43:about it,be too,be try,becom a,car,do different,hunt for,in how,job,not to,not work,pur for,puzzl,so it,want a,you work
42:a job,a lif,angl for,appoint,be just,job want,lik be,no posit,nos,posit i,to such,valu,wag,wanna know,wish,wonder,your road,your stor
41:^ not,aft work,ask,be how,be to,be what,commiss,exam and,i alread,inform about,keep your,learn your,not request,onl aft,plain,ther no,work out,would valu,writ about
40:^ what,a begin,a work,but i,fear,how someon,job behind,just for,no plan,one learn,seek a,start out,such work,that a,the learn,train to,want work
39:a information,a nos,about emplo,alread hav,ask for,be put,be seek,build a,for learn,i onl,inform on,job i,job request,learn onl,my age,of how,of what,onl want,pick up,simp lik,the truth,what school,would simp
38:^ just,aft a,brought you,built a,chos,content,ent,for and,get going,hunt,in search,it onl,learn be,leav it,my quest,request a,school ?,search of,seek work,sta in,stor,want not,what brought,your trad
37:a trad,advic about,clu,enlighten,gath,i not,kumas,my pens,not tryna,not writ,onl to,out ?,school be,the market,tryna,tryna get,wanna learn
36:as to,begin ?,choos a,class i,for guidanc,for knowledg,gather,get train,habit,hav work,info,involv,job just,just the,just wanna,market for,no oth,not in,onl curiou,pric,princip,promiz,qualif,second car,seek no,somebod get,start ?,teach it,that com,the step,trad and,wish be
35:alread,and not,com into,design on,dont,emplo by,information interview,investig,it knowledg,job seek,len,lik from,no design,set,the nos,the peopl,understand i,way into,what i,your car
34:a class,a request,about a,advic i,aft,appl anywher,audition,be explor,be learn,be tru,fav,favour,for advic,for emplo,i promiz,inquir,it lik,learn and,learn that,lesson,lik #,liv from,no fav,not audition,not me,of appl,pur to,school on,so no,sought,the mosqu,the ward,wonder how
33:^ noth,a situ,anywher,ask about,be ask,be plain,be pur,behind thi,chem,her onl,how such,how would,job hunt,my head,my wish,no think,not cal,not job,of emplo,person learn,request for,road you,situ,therefor,understand be,weath,your field,your job
32:at sea,be emplo,be knowledg,brought,by anyon,car in,emplo be,engag,explor,gather inform,hidden,in such,into thi,it again,job alread,mak that,plan for,san,sea,the field,turn into,with be
31:a edit,about their,aft pay,it tru,job need,jok,no appoint,wish for
30:a biolog,a hous,alon,at sevent,her to,i dont,job stuf,light on,no hidden,onl the,plac in,sevent,step from,ther ?,to wait,typic,want advic,your experienc
29:^ pur,a pens,be i,chas a,curiosit be,for som,in ord,lik what,lung,medic cod,my curiosit,my purpos,not chas,now in,ord to,out what,post with,say to,seek emplo
28:^ onl,do in,job thing,learn not,lik as,model,not with,pay work,seek any
27:aim,any kind,be thank,enjo hear,himself,it no,it your,job it,me want,mosqu,no need,not wag,onl learn,profess i
26:^ befor,aim be,and no,emplo or,seek onl,textil student,understand that
25:car not,council,curiou to,emplo at,job ask
24:^ wher,autumn,for hir
23:onl so
21:can learn,quest be
19:^ learn
17:wheth i
16:wish onl
13:whol of
-16:lik for
-17:millwright
-19:for real,forward to,look forward
-20:lik us,would real
-21:a pack,mess,read to
-22:avail,be avail,be lov,caus,colleen
-23:a retir,be appl,cassid,consider for,just finish,kip,toxicolog
-24:a electrician,magic,road to,to build,you enter
-25:^ lat,be read,build for,com her,deck,for fifteen,hear from,industr,to meet,turn the,want in
-26:arriv at,candid,my lif,oakle,solar
-27:^ chas,^ cod,be up,pack
-28:a help,dustin,introduc myself,strong
-29:^ or,a whol,hvac,know you,profess for,so man,think that,treat,your lab
-30:glass,lift,not hav,your read
-31:hav half,run the,w,who ask
-32:burn,hour of,mistak,wash
-33:fram
-34:cal of
-35:know if
-38:^ best
-40:you pass
-44:not know
`,
}
