// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -22,
  sure: 36,
  doubt: -16,
  weights: `
68:^ in
65:with the
58:pap
56:^ at,back of,moth,own,why
55:laugh,teach,when the,you start
54:articl,i read,run,the one,up the
53:them
52:^ how,^ see,custom,how you,keep the,you put
51:besid,describ,explain,go from,know how,mak from,one who,stuck,us the
50:channel,eleven,flo,hal,kitchen,me you,mov,say you,talk about
49:and you,began,read that,shop,thos,you began,you learn
48:^ on,brought,cut,from #,post about,post on,sinc the,stood,tel us,the shop,up a,you show,your articl
47:around the,children,hundr,learn to,lectur,tap,tel about,why you,you let,you mov,you writ
46:^ the,caught,count,leav,led,nin,photo,quest,tast,the person,the way,volunt,wonder,you tak
45:ask how,be what,brok,men,old,road,she,spot,tak the,then,through,tun,turn,und,your own,your pap
44:draw,in which,mak me,map,march,mov from,record,that a,that your,way,wher you,you go
43:^ that,behind,behind the,burn,church,column,end up,hook,how a,keep,mak the,me that,podcast,ship,step,teach you,thread,wher the,with that,writ that,you describ
42:and then,bend,bicycl,box,dog,drew,hear how,how do,ice,lad,lamp,machin,my own,night,of them,owl,person who,run the,so the,start the,teach me,the hospit,tin,whil you,you mak,you teach,you tun
41:a whol,about my,aunt,baker,blind,chair,compound,dur the,how,in a,light,mak,met,pap on,stop,that you,the lad,thing i,up in,villag,window,with no,you built,you explain,you tel,you train,yourself
40:clinic,dur,edit,eye,fish,glass,grandmoth,hair,hand,lift,out the,read the,rout,snow,strawberr,the onl,the spr,wher,wind
39:^ your,about count,afterward,be how,be wonder,befor the,built,chapt,com out,cost,deaf,first,from your,hand and,hocke,hospic,januar,led me,measur,open a,person get,say,slept,stil,stuck with,tel,thre tim,w,you drew
38:^ she,a singl,back to,befor,broth,by ear,captain,carr,chalk,chart,climb,cran,fail,fort,hook me,instead,instead of,lik that,me how,my moth,nur,pens,pul,read it,reason,show me,split,that,the reason,understand you,video on,who ask
37:^ what,and what,at one,be right,by hand,could not,do that,fak,fil,hor,i teach,in one,insid the,it to,music,my grandmoth,on why,one that,part,pip,roof,run a,rye,strok,the old,the vet,to mak,union,wif,you fix,your schedul,zoo
36:^ befor,^ when,alumn pag,block,bread,hav see,he say,hiv,i ring,interpret,licens,of min,on purpos,open the,orchard,purpos,quest about,say that,their,thread on,voic,you get,you turn,your column,your first,your pick,your stor,youtub
35:against,articl on,corn,cotton,dead,eat,episod,get ther,him,in januar,languag,marsh,one learn,opera,orang,park lot,photo of,pil,post,put the,saddl,salt,she tel,spil,the offic,the yellow,to read,us a,vaccin,wet,who,wild,work and,yellow,you keep,you stil
34:a night,bark,carousel,choic,crack,died,doct,door of,dust,fel,flav,four hundr,h,half of,held,his,learn that,north,nos,oak,rais,read about,robot,sang,scan,serv,sleep,tea,tel you,upon,ward,you sang,you switch
33:^ last,a wed,bak,be why,blad,blog,dark,do the,hav learn,jar,las,mil,my aunt,photograph,pick of,pow,prison,quit,rent,scarf,sel,the bit,the riv,the step,us about,w a,what do,wheth,you leav
32:and wheth,be no,began ?,brought me,carr your,cast,direct at,doubl,farm,fing,fir,footstep,in our,knit,meetup,mouth,organ,pra,sentenc,she say,the corn,the high,the let,walk,which nobod,why i,your hand
31:be that,below,board and,credit,din,dying,heav,hurt,in town,into a,off a,period,pit,puppet,ring you,sim,sing,spit,the dark,the farm,the pap,the rid,too,understand that,what you,wooden,would do,would want,writ in,you chos
30:about that,alon,and keep,bab,bed,best thing,blog post,brew,bridg,carpent,column on,com upon,documentar,felt,for them,for thre,i gath,i keep,it say,leagu,medicin,min at,nobod els,of that,on his,out how,silk,slid,that count,the blind,the littl,the park,to that,und the,use to,whal,what brought,would a,you run,your post
29:about me,barn,driv,grind,hear a,in that,keep wonder,me her,notic,rul,see on,the plan,the train,the wat,tomato,touch me,train,you interpret,you who,your blog
28:acr,be teach,biscuit,by moonlight,carv,clev,corn of,dad,dialys at,learn the,mak for,moonlight,mushroom,of day,pack,sens,sinc you,teach my,tel everyon,the lighthous,the map,the photo,walk in,what to,who teach
27:admir that,built the,built your,foam,howard,learn how,method,pick a,read in,say your,spin,text,to design,upright,way in,you when
26:a chem,a chemistr,braill,chemistr,enter,mistak,msc,my boy,tamal,that mak,the dog,tid,you carr,you enter,you to
25:drov,god among,ibadan,rescu,rop,schedul,spanish,ther and
24:all that,flour,hour in,shingl,start and,ston,sur,the credit,the tel,tool,wanna learn,women,you test
23:^ owen,also be,glaz,into that,land,owen,restor,school and,the doct,who know,you hand
22:day i,dog park,that work
21:histor,that corn
20:bear,capt,ran your,the port
19:bio
18:could tel,physic,port
17:macbeth,when it,you ever
-15:into it
-17:your nam
-18:read to
-20:across,across your,address,bik,i not
-21:^ thx,agn,com across,hav it,i meet,it a,servic and,sign at,so her,the insid
-22:# th,^ giulia,^ sincer,a whil,charlott,giulia,know mor,mechanic,nam,off in,patent,sect,sincer,th,thank you
-23:^ wes,a engin,for fiv,futur,hav man,optic,thank for,wes
-24:^ get,^ hey,^ xo,among the,app to,at stat,camill,grant,hear what,hey,last two,nam from,the exam,the nam,xo
-25:^ kyl,be flawless,fellow,from you,kyl,lindholm,the fal,to start,world,your compan
-26:^ cod,^ thank,bea,bram,class i,delacroix,fre ?,her i,i lik,industr,it real,lucinda,nam of,prepar,promiz,rosa,teagu,tel your,thx
-27:^ thi,^ to,and look,clos to,feed stor,flawless,get your,how peopl,lead in,or i,seem,way of,would mak,you by
-28:^ brayden,a smal,admir your,be giv,cal me,director of,ever be,experienc in,field of,hugo,i get,i might,in all,look to,monda,my nam,nam on,nolan,phon ?,profess,recommend,teach in,thank,twent year,what its,your card
-29:be impress,be lik,brayden,current,gradu,jordan,lik from,on read,pass me,respect,success
-30:^ jorg,be open,ent the,hir ?,know you,on monda,one ent,open to,the end,vanc,yes,your profess
-31:^ whenev,a sophomor,be tak,com clos,compan,fast and,firefight,forev,get start,i believ,in thi,tomorrow,wel and
-32:art,each oth,entir,for thi,hi ms,i bow,jorg,lot of,mor about,queen,stub,that i,thi address,with thank
-33:both in,leav me,on thi,year in,your numb
-34:# #,a second,hi ther,impress,lik you,need,peopl get,the goat,your work
-35:can you,contact,experienc,field and,learn what,thi be,we meet
-36:afternoon,assum,bow,can i,cv,ever liv,first nam,help,legend,me by,my cv,nic,with you,work on
-37:^ good,a great,a lot,applic,be hir,geniu,hav alwa,i stud,real lik,the world,to meet,two year
-38:^ also,^ be,^ best,^ regard,me know,no job,not aft,perfect,pleas,say when
-39:inspir,learn about,sophomor,the day,to get
-40:inform
-41:^ and,for work
-43:^ if,for me,hav ever,interest in
-44:^ do
-45:^ any,emplo
-48:resum
`,
}
