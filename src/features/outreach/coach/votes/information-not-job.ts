// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const informationNotJob: Ballot = {
  bias: -34,
  sure: 26,
  doubt: -26,
  weights: `
78:the work
75:not want
69:and what
67:and wheth,hav no,how one,that and
66:find out,not need
64:what a
63:learn,learn from
62:not look,tel how
61:about your,get ther,no wish,not about,out how,to learn,to understand
60:about what,advic,get start,how long,of work
59:to do
58:a post,into,understand how
57:^ how,be not,fish for,how man,inform,not for,understand,you start,you stud
56:teach you
55:be too,curiou,no post,not search,noth,trad
54:how that,it for,knowledg,wheth
53:be aft,be lik,emplo,learn to,look for,not fish,noth to,such
52:ask to,for work,it tak,lin of,onl,seek
51:not ask,to thi,work be
50:ask of,be hir,curiosit,go about,not appl,not hunt,on how,pens,pur,quest,research,the trad,would do,your train
49:guidanc,mov from,not,not try,ord,search,train and,what,worr
48:a posit,about work,for no,get hir,information,just learn,knowledg i,learn what,no,path,stud and,stud first,train for,want no,your advic,your payrol
47:be clear,be onl,do to,exam and,for anyth,in what,just want,look to,no job,no work,not a,request,someon,step,what it,what you,wheth it,your stor
46:^ no,fear,how somebod,job be,no posit,not aft,not seek,someon who,such work,try to,what your,you chos
45:commiss,how peopl,how someon,i seek,i wanna,it not,led you,of how,plain,the stor,thi work,truth,want a,wisdom,your way
44:a job,a plac,alon,angl,ask you,be how,car,job,lik be,not angl,not to,rath than,to such,wag,your path
43:^ just,^ what,a work,be seek,for job,for my,hunt for,in how,job behind,job i,my quest,not work,not worr,so it,start and,valu,you work
42:angl for,ask for,hir i,into that,job want,onl aft,request a,sea,try,wanna know,wish be,wonder,work out,writ about,you what
41:appoint,assur,be to,becom a,design on,do different,for learn,i onl,it lik,keep your,no design,not hop,to teach
40:a information,about emplo,and of,chos,explain,inquir,just for,learn be,min to,onl to,person learn,school be,start out,train to,want not,would valu
39:^ not,a lif,a nos,aft work,ask,content,few,figur,hav work,hunt,i alread,in search,inform about,insight,know about,my wish,need not,no emplo,school ?,search of,seek a,stor,that com,the learn,ther no
38:a begin,about a,about that,appl,be just,be plain,be pur,be tru,be try,build a,built a,for and,inform on,leav it,my age,not cal,pens and,puzzl,simp lik,sought,sta in,the market,the truth,trad and,truth about,would simp
37:a trad,aft a,alread,alread hav,begin ?,but i,choos a,cost you,enlighten,ent,for advic,for knowledg,how be,job request,learn about,learn your,len,lik #,lik from,lik your,nos,not beg,not writ,onl want,posit i,pur for,the step,therefor,too old,wheth you
36:^ rest,audition,be explor,car in,emplo by,habit,i not,information interview,investig,learn onl,my pens,no plan,not audition,not read,not tryna,one becom,one learn,princip,second car,seek work,somebod get,tryna,tryna get,wanna learn,way into
35:a class,a happ,a pens,account of,advic about,aft,as to,be what,class i,com into,emplo be,gath,gather,it knowledg,it tru,job seek,just the,just wanna,liv from,market for,no oth,of emplo,onl curiou,onl so,qualif,teach and,understand i,wonder what,would tel,your road
34:at sea,be knowledg,by anyon,dont,engag,fav,gather inform,hop for,into theatr,my head,no fav,not in,not job,not me,road you,so no,the mosqu,the ward,what i
33:ask about,for emplo,for guidanc,how your,job hunt,job stuf,lesson,pay work,profess i,promiz,pur to,seek no,the sea,ther to,what school,wonder how
32:a few,a hous,a situ,ai,be emplo,be keep,be learn,favour,hidden,himself,how would,i promiz,it onl,job just,no hidden,no think,sak,situ,start ?,turn into,zero
31:a request,about their,advic i,her onl,it your,job alread,job now,no appoint,out wheth,request for,set,the field,understand be,wint and
30:be ask,brought you,curiosit be,i dont,lik as,my curiosit,plac in,plan for,purpos,san,to listen,want advic,what brought
29:aft pay,chas a,curiou what,her to,in ord,involv,job need,keep wonder,knowledg and,not chas,of appl,of what,ord to,seek emplo,to fir,your experienc
28:^ pur,about be,aim be,angl to,appl anywher,be i,be thank,brought,counsel,do in,emplo or,it no,job it,me want,medic cod,mer,my purpos,not wag,out ?,profess be,say to,ther ?,typic,worr that
27:aim,anywher,council,draft,emplo at,for hir,get train,job thing,lik what,mosqu,pick up,purpos be,quest be,road from,stor of,to wait
26:^ befor,^ onl,a biolog,autumn,edit,job talk,learn not,no need,you brought
25:idea,onl for,onl learn,post with
24:job ask,need of
23:hotel night,job promiz,seek any
21:the peopl
20:^ learn,cal for
16:model
14:understand that
-12:lik for
-17:millwright
-20:a pack,for real
-21:consider for
-22:a electrician,avail,be avail,be lov,cross from,just finish,lik us
-23:cassid,com her,to connect,toxicolog,wonder if
-24:arriv at,for fifteen,how i,kip,oakle,to build,to meet,you enter
-25:build for,see on,so man
-26:do ?,electrician,i teach,laborator,pack,want in
-27:^ chas,^ cod,candid,deck,hor,know if,soon
-28:be read,be up,crow,dustin,hav half,hour of,phon in,strong,treat
-29:^ or,a help,glass,sum intern,w
-30:be appl,hvac,know you,mistak,run the,think that
-31:^ best,cal of,hir manag,lift,not hav,profess for,who ask
-32:burn,learn fast,me ?,wash
-34:i gradu
-41:you pass
-42:not know
`,
}
