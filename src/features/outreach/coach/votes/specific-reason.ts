// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -21,
  sure: 36,
  doubt: -10,
  weights: `
64:with the
62:^ in
54:how you,watch,why
53:know how,say you,when the
52:go from,mov,the one
51:^ see,by hand,own,wonder,you put
50:mak me,teach
49:^ at,^ how,articl,record,tel you,them,you start
48:^ the,ask how,channel,describ,from #,me that,me you,one who,pap,talk about
47:explain,hear how,hook,keep,keep the,out how,post on,shop,tap,the shop,up the,you mak,you teach
46:custom,hundr,ice,learn to,moth,photo,thos,you learn
45:his,how,i teach,light,show,then,writ that,you let,your own
44:be what,caught,children,draw,eleven,glass,how do,run,she,you explain,you keep
43:and you,bend,choic,lamp,lit,stuck,the person,the way,wher the,you lit,you tak
42:and what,be wonder,brought,com out,drew,how a,map,night,post about,ran,so the,that a,you built,you describ,you go,you mention,you mov,you writ
41:and one,and then,began,captain,chalk,column,dog,eye,flo,hal,hav read,i read,kitchen,mak,mak the,old,podcast,put the,quest,read that,road,slept,stood,the hospit,tun,webinar,wher you,with that,you began,you tel,you tun,your articl
40:a whol,broth,end up,hook me,hor,i ring,in which,laugh,led,nin,one learn,pul,ship,teach you,tel,that you,through,turn,up a,up in,villag,you get
39:about that,around the,baker,befor the,buy,fund,hand and,machin,mak from,measur,min any,person who,read the,stil,the morn,understand how,with no,writ up,you show
38:^ your,about count,be how,blind,compound,corn,edit,first,from your,hair,hum,i watch,it suit,lectur,pens,read it,tabl at,teach me,tel us,that,that the,the first,the stor,to mak,to understand,whil you,you leav,you train,your first
37:a singl,and that,dust,hocke,interpret,learn that,music,north,of min,one that,out the,reason,round,see it,sel,show me,snow,stop,stor of,tel the,that and,the old,train,union,volunt,watch your,who,why i,window,work and,you would
36:ame,befor,by ear,cost,credit,cross,cut,dying,figur,fish,grandfath,let the,mention,mov from,ninet,open a,piec,puppet,say,scan,see that,she stil,split,spot,the lin,to build,to my,walk,way,wher,why you,you how,your column,yourself,youtub
35:^ on,aunt,be why,blog,built,four hundr,half of,hospic,languag,lik that,nos,nur,pip,quit,saddl,tea,tel about,the riv,wint,you interpret
34:^ she,^ that,brok,cotton,dark,deaf,do that,feet,for them,grandmoth,in a,licens,march,marsh,mil,orang,park lot,say that,she say,spit,step,stuck with,the corn,the hal,the ice,the reason,use,who ask,writ the,you drew,your lectur,your linkedin,your pap,your schedul
33:afterward,articl on,began ?,behind,bicycl,cast,dur,fail,fing,i writ,into thi,jump,learn how,ring you,roof,school and,the hum,the let,to do,what do,what would,which nobod,whil,wif,you who
32:^ what,and wheth,bak,box,broken,built the,carr,carv,chief,climb,credit of,doubl,drop,dur the,hiv,insid the,keep wonder,my grandfath,off a,on purpos,owl,pap on,purpos,ric,run a,run the,scarf,start and,ston,strawberr,that hav,the credit,the dark,the point,thing i,und,us,voic,when it,woman on,you stil
31:and read,blog post,brought me,chapt,column on,fel,for thre,held,how that,instead,instead of,listen to,meetup,my grandmoth,of how,paint the,part,period,quest about,rais,read about,she tel,show you,shown,than the,that ?,the night,the wat,their,ther and,understand that,us the,vaccin,w,what i,you test,you to,you turn,your choic
30:be right,bridg,burn,carpent,dialys at,ear,episod,februar,footbridg,hour and,hurt,in town,landscap,led me,lin about,me her,mod,my moth,nin hundr,ninet year,notic,object,odd,open the,piano,plain,report,round the,sketch,slat,start the,the light,wheth,word,your blog,your pick
29:^ befor,and ask,and on,bed,chart,choos the,corn of,correct,deliver,dent,doct,get ther,kneel,listen,me how,met,mov into,not the,quest and,robot,sim,slid,text,to read,track,wat,wet
28:be tap,dry,find the,grind,hav learn,insid my,into that,knit,mak it,min at,onc,pin,post,pow,read,read in,rebuilt,seat,snak,tap insid,teach my,the dog,the map,the met,the step,too,train ?,upon,upright,women,you run,your start
27:about you,and keep,be that,block,felt,he say,him,i notic,las,medicin,pric,prison,rye,salt,sinc you,start ?,that count,the block,to us,wanna learn,who teach,wooden,would a,you bend,zoo
26:about my,be teach,choic of,dad,day i,delgado,drov,hour in,in januar,januar,mak for,my third,on his,skip,tamal,that your,the nur,you carr
25:^ teach,be your,braill,cal it,dead,dent school,driv,dunn,enter,him to,hol in,law,now ?,of day,or aft,riv,serv,spanish,the blind,the plan,to that,who tak,you enter
24:a self,and not,brought you,rescu,sav,say which,self,the doct,the say,walk in,you hand
23:^ corneliu,^ owen,a nos,bab,corneliu,freez,how would,in our,mention that,owen,pric a,the tel,thi messag,wil tak,you pric,you read
22:carousel,restor,w a,your post
21:a chem,a night,flour,sens,that corn,the train,you even
20:capt,fix,the roof
19:student of
18:say hello,the lobb
17:macbeth,upsid,upsid down
16:be shown,you fix,your clinic
15:count for
11:it do
-15:address
-16:bio
-17:class in,how to,servic and
-18:your address
-19:bik,sign at,the post
-20:how peopl
-21:^ giulia,get start,giulia,i meet,know mor,min cal,the work
-22:^ sincer,^ thx,^ with,agn,earl,goodby,loc,off in,one get,sincer,thank you
-23:^ wes,^ xo,a engin,among the,be flawless,charlott,ent,kravet,no one,one stud,out what,wes,what one,xo
-24:^ best,along on,and would,camill,class i,ever be,hav man,insight,luz,min ?,the insid,the univers
-25:^ hey,^ thank,flawless,hey,industr,last two,lik from,lorrain,oh,seem,the day,the nam,therap,you a
-26:and look,be open,bea,bram,delacroix,farida,grant,i get,important,it pay,lindholm,nam of,omg,patent,szabo,the exam,univers,with thank
-27:^ brayden,dr,enjo,hav one,hear what,i finish,i might,in all,know you,mom,mor about,my husband,or i,phon ?,queen,respect,teagu,tel your,thank for,the fal,thx,when be,your work
-28:^ dear,^ jorg,both in,dear,each oth,ent the,entir,feed stor,fellow,for thi,forev,i could,jordan,know each,maj,on read,one ent,open to,read to,real lik,recommend,thank,the world,your field,your nam
-29:a smal,about what,all day,be impress,best,brayden,cal ?,firefight,gradu,impress,inspir,nolan,pass me,pre,success
-30:# year,^ whenev,art,background,field and,geniu,hir ?,i bow,leav me,look to,lot of,me back,perfect,teach in,tru,way of
-31:# #,admir your,and giv,ever liv,greatest,hi ther,king,lab,nam on,on thi,stub,the greatest,weekda,who do
-32:a pharmac,a second,be tak,hard work,legend,lik you,nic,skil,tomorrow,yes
-33:^ and,^ let,avail,be avail,bow,experienc,goat,me by,me know,with you
-34:^ to,a lot,among,jorg,literal,peopl get,wond,work on
-35:^ thi,answ,field,finish,hav alwa,i can,learn what,your compan,your numb
-36:a great,applic,cal me,can you,for me,learn about,list of,profess,sophomor,year in
-37:^ be,^ kind,attach,first nam,need,no job,to meet
-38:^ regard,help,interest in,not aft,resum
-39:^ good,find you,hello mr,say when,to get
-40:for work,hav ever
-41:^ would,inform,student at
-42:^ also,^ any,^ if,frida
-43:som,your card
-45:emplo
`,
}
