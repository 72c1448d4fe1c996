// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -21,
  sure: 36,
  doubt: -16,
  weights: `
67:^ in
64:with the
58:one who
57:how you,the one
56:shop,you start
55:teach,why
54:^ at,owl
53:own,post about,them
52:mov,pap,the shop,the way,when the
51:his,i read,photo,watch
50:custom,explain,go from,hundr,say you,you let
49:^ how,articl,ask how,keep the,me you,moth,teach you
48:caught,eleven,from your,know how,quest,read that,run
47:bend,describ,from #,laugh,record,talk about,up a,you learn,you mak,you put,you teach
46:^ see,^ the,began,by hand,glass,mak me,teach me,the hospit,the person,through,up the,you began
45:and you,climb,eye,flo,how,ice,kitchen,road,show,stood,thos,you mov
44:dog,led,light,map,me that,nin,post on,then,tun,way,whil you,writ that,you go
43:and what,back of,column,count,draw,hook,learn to,old,she,stuck,wher you,window,wonder,your own
42:around the,besid,choic,keep,lamp,lectur,quest about,rye,strawberr,that a,volunt,wher the,you get,you tel,your articl
41:^ on,brought,drew,end up,hair,how do,night,out the,person who,put the,tap,tel the,tel us,that you,understand how,wher,you built,you explain,you writ
40:and then,aunt,be what,box,brok,broth,children,compound,fund,mak from,run a,snow,spot,step,tak the,with no,you describ,you tun,your pap,yourself
39:^ last,a whol,and ask,befor,bicycl,cross,edit,hear how,how that,i teach,led me,measur,mov from,out how,pap on,podcast,start the,the lad,turn,up in,watch your,why i,you mention,you tak
38:a singl,about count,at one,baker,befor the,behind,behind the,blind,cost,dur,dur the,fish,hook me,how a,hum,in a,includ,leav,mak,pens,read the,robot,say,sinc the,stil,that,the coast,thing i,wind,work and
37:^ befor,be wonder,book,captain,channel,child,com out,hand and,him,hocke,hospic,in januar,januar,lad,languag,mak the,music,ninet,of them,reason,roof,round,scan,so the,tast,tel,tel you,the old,the onl,the reason,villag,with that,you stil,you train,your column,your hand
36:and keep,and one,be why,brew,chair,fail,grandfath,hal,hiv,hor,instead,instead of,lit,marsh,part,pul,puppet,rais,saddl,show me,sing,split,stop,that your,the morn,to mak,union,wif,you clos,you keep,you lit,you show,you turn
35:by ear,dark,episod,feet,grandmoth,held,i watch,licens,milk,my moth,of min,ric,run the,say that,seat,sel,sentenc,strok,the wat,through the,to understand,und,upon,which,you drew,you interpret,your schedul,your stor
34:^ your,alumn pag,be how,blog,burn,chapt,corn,dust,fing,hour in,i ring,las,learn that,lik that,read about,sinc you,the first,the hum,the yellow,thing,us,who teach,why you,yellow,zoo
33:^ she,^ that,^ what,articl on,brought me,carr,cast,chief,column on,cotton,creek,first,get ther,knit,my aunt,nos,notic,nur,one that,pip,read it,sang,settl,she say,spit,tel about,to a,voic,what would,whos hand,you sang
32:about that,and not,built,carousel,carpent,cran,credit,do that,doubl,dying,guard,heav,in which,interpret,laugh and,men,mix,my son,off a,open a,pack,photo of,post,stuck with,that get,the bench,the dark,the high,the offic,the riv,their,thre tim,understand that,wet,wheth,which you,whos,would do,writ the,you chos,you leav,you read
31:add,and on,be right,befor open,began ?,blog post,carr your,chalk,clinic,deaf,driv,ear,fil,find that,for thre,lak,lin about,my grandmoth,one learn,open the,park lot,period,pow,quit,scarf,school and,she tel,slid,that mak,the corn,too,video on,wanna learn,wooden,you run,your post
30:a night,about my,and wheth,bak,be no,bed,bridg,built the,by a,chart,church,com upon,fak,fel,fir,his own,insid the,into a,into that,let the,me how,meetup,mov into,on purpos,pil,purpos,salt,ston,teach my,that count,that hav,you switch,you who,your blog
29:bread,broken,cowork,dialys at,februar,hurt,i notic,in town,ninet year,north,one hair,read in,ring you,student of,than the,the map,the word,tin,tomato,train,vaccin,what i,which nobod
28:a machin,best thing,by moonlight,credit of,delgado,for the,into thi,medicin,min at,moonlight,of that,pric,sleep,snak,text,the credit,the dog,the step,to do,track,use to,women,would a,you carr,your choic,your start
27:a part,be teach,be that,book for,braill,cafeteria,clev,law,me her,mobil,prison,say your,sim,storm,the photo,the thing,the two,w,when it,you find,your first
26:a chemistr,bab,barn,block,corn of,dead,doct,enter,felt,fort,lit the,mistak,pot,return,tamal,the block,the kitchen,the lighthous,the nur,the say,und the,upright,you ask,you enter
25:a self,chemistr,drov,figur,figur out,get that,god among,grind,hear that,newcom,self,serv,slept,tal,the blind,the plan,the teach,you hand,your clinic
24:also be,hav learn,in our,person get,that work,you to
23:^ owen,i keep,me look,owen,rescu,say which,spanish,the doct,w a,what do,wil tak,woman on,you fix,you test
22:^ corneliu,corneliu,mil,restor,the children,ward
21:all that,that corn,thi messag,tir
20:a god,shown,sur,the port,the train
19:fix,or by,repair
18:town
17:built a,say hello
16:macbeth,port
15:i manag,manag a,talk on
14:nobod els
13:capt
6:i a
-2:mechanic
-15:work be
-16:be lik,how to
-17:class in,craft
-18:your address
-19:bik,read to
-20:loc,so her
-21:^ giulia,agn,giulia,i not,know mor,sign at
-22:^ sincer,^ thx,^ trent,be giv,how peopl,off in,sincer,thank you,trent,your nam,your work
-23:^ to,^ wes,^ with,^ xo,a engin,be flawless,camill,charlott,class i,get start,i get,one get,thank for,the nam,wes,xo
-24:^ hey,also can,answ,clos to,ent,hav man,hey,i meet,kravet,nam of,no one,of experienc,patent,recommend,the insid,think i
-25:along on,among the,be impress,bram,director of,ever be,flawless,hear from,her i,i lik,impress,industr,insight,lead in,lik from,pass me,the exam,your compan
-26:^ brayden,^ thank,a sophomor,address,deep,delacroix,grant,important,last two,nam,nam from,omg,oyelowo,seem,tel your,the goat,thx,with thank
-27:^ thi,and giv,be mak,bea,brayden,cap,com clos,current,ent the,i bow,i might,lindholm,prepar,szabo,teagu,when be
-28:^ jorg,a smal,admir your,and look,can i,email,fellow,find you,goddess,in all,lab,nam on,one ent,thank,the fal,the univers,way of
-29:compan,feed stor,field and,firefight,first nam,for thi,hir ?,inspir,just,nolan,on read,phon ?,respect,stub,teach in,tru,twent year,univers
-30:^ and,a plac,both in,colleagu,entir,ever liv,forev,hear what,know you,me know,monda,real lik,stead,success,the day
-31:^ best,^ let,^ whenev,be tak,could be,goat,gradu,i believ,jordan,on monda,queen,say when,the world
-32:# year,be open,bow,contact,hard work,hi ther,leav me,list of,lot of,on thi,open to,telephon,that i,the end,your card,your numb
-33:# #,art,avail,be avail,jorg,lik you,som,tomorrow,wond,work on,yes
-34:field,thi be,we meet,with you,your car
-35:a lot,attach,experienc,hav alwa,inform,learn what,mor about,nic,profess
-36:^ also,be hir,geniu,my nam,peopl get,perfect,year in
-37:a great,for me,legend,sophomor
-38:^ good,^ if,can you,hello mr,i do,i stud,me by,to get,to meet
-39:^ regard,hav ever,help,interest in,learn about,no job,not aft,resum
-40:^ be
-41:for work,need,tim that
-42:^ any,^ would
-43:^ can,pleas,student at
-44:^ dear,^ do
-45:emplo,my cv
`,
}
