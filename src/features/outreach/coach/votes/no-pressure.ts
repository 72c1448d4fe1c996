// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -57,
  sure: -4,
  doubt: -46,
  weights: `
77:answ
75:rep
72:beg
67:silenc
63:help
62:pleas i,would hav
61:beg you,i must
60:ignor,until
59:i need,leav me
58:expect,yes
57:say no
56:until you
55:not be,on you
54:cal me,ignor me
51:be beg,i expect,toda,within
50:a answ,disappoint,going to,or i,pleas pleas,refus,say yes,tonight
49:answ me,be my,by tomorrow,must say,you wil
48:no rep,respond
47:courtes,treat,turn me,wil keep,young
46:be giv,do i,i beg,me down,not mak
45:must,not answ,or not,respons,sur
44:i feel,if i,think a,your answ
43:chanc,dont,help student,leav a
42:answ by,hurt,rest of,sham,tomorrow,young peopl,your posit
41:lik thi,to answ,wait,you owe
40:by wednesda,frida,hav alread,rud,the next,to giv
39:be going,can not,futur,hav to,hear from,ill,keep cal,not let,not wait,until i
38:be count,be hurt,boss,do not,going,i wil,least,ment,prov,sad,the courtes,to turn,wil go
37:^ do,^ thi,check my,decenc,decenc to,lik the,onl one,the decenc,wil
36:aft what,be wait,by frida,cal your,count on,els,fail,hang,know you,leav,los my,my messag,not ?,on read,the rest,thi by,would break,your boss
35:assum,confirm,crush,decent,hav now,immediat,los,me back,not sleep,opt,owe,rep by,the onl,to hav,would hop
34:? ?,^ kind,and thi,be run,be tre,ever hour,it wil,it would,me by,my kne,my phon,run out,so you,to leav,to writ,tre lik,unanswer,urgent,writ back
33:a yes,and nobod,cal until,down,hav cal,i rang,i think,me lik,my list,one leav,pleas do,poor,sleep,tel my,tir of,wil los,you ignor
32:^ pleas,^ rep,a no,aft all,alread,answer,ever day,giv you,go on,guess,hat to,hav think,hear back,me wrong,need your,not you,prov me,seem,so it,that peopl,tir,would hat,wrong,you thre
31:^ without,a veteran,all i,at least,fifth,forc,hav the,i shal,if you,kne,lik everybod,look back,me awa,nobod,not car,someon,that real,thi so,think you,too much,wil be,wil hav,you do,your stand
30:as wel,conscienc,enough,everybod,hungr,messag of,much to,nobod hav,peopl,rep toda,teach that,the least,the right,to liv,why be
29:# hour,ago and,be mak,car about,desp,do the,hav no,hav writ,head,heart,my last,my let,noon,not hon,rud to,shal,someon who,ten minut,that on,you answ
28:^ nobod,^ why,back,depend,depend on,frank,help me,how man,i suppos,let down,liv with,me hang,my countr,my whol,on my,rest,scholar,suppos,the oth,think we,to say,tuesda and
27:^ cal,a man,assum that,end of,everybod els,everyon els,frida or,not leav,peopl who,refus to,that thi,tim now,turn,writ to,your offic
26:awa,four tim,gen,get one,know by,lik me,mak me,must hav,my profess,my third,the end,thre tim,to tel,veteran,you answer,you would,your pag
25:^ it,about thi,back by,be check,bram,door on,hav not,hav send,honest i,lik you,my fam,myself,not tak,of us,polit,see me,sinc aft,thre week,who can,you cal,you can,you turn
24:a interview,be ill,cri,find it,hav tel,pleas,proud,rang,say so,talk to,you onc
23:^ aft,a person,anoth,back and,be ver,but not,common,giv up,hon,honest,hop you,i fail,important,last hop,lik i,me hav,messag,monda and,my mail,my onl,need to,no to,nobod els,not even,otherwiz,over in,promiz,so he,to cal,to me,wednesda,what do,which i,wil cal,would help,writ ever
22:^ everyon,a communit,aft that,as i,attent,becaus of,befor #,can do,can liv,could not,do and,from you,hav your,i check,my instruct,need,nin tim,onc,onlin,or you,the clock,thursda,tim for,to com,wednesda and,would do,you i,you nev
21:# nd,a minut,be desp,be patient,believ,beneath,check,els do,even you,ever do,expect mor,feel,feet,hav be,hop for,it that,me with,monda,my plac,nd,no,old man,reason i,ref,resort,say i,thi cal,up your,who hav,wil tel,would nev,would not,you now
20:a bus,a chanc,a kid,a student,be get,be sur,due,email and,ever night,forgotten,hat,hav do,hav nobod,i drop,mak it,messag i,my numb,neighb,on linkedin,on writ,one hav,onl ask,patienc,rememb,right and,rop,so if,spend,thi be,think,to stop,turn a,wheth i,you down,you refus,you should
19:# rd,^ a,a old,all that,and do,break,broth ask,cal ever,down on,email you,enough to,everyon,for year,galler,hav mak,hav mor,hav som,hav turn,it by,it seem,it so,let,littl broth,long to,minut i,mor than,my littl,my uncl,of how,off and,pleas cal,plent,put me,rd,real,review,should know,sinc my,som of,that a,thi,thi week,thing to,til,to my,two hundr,we do,would think,your desk
18:all week,be anoth,becaus nobod,by you,can stil,chanc to,cost you,day for,furth,get a,ghost,giv the,happen,hav my,hav you,i tel,in on,in two,interest to,it cost,it onl,it real,jun i,kid in,literal,me if,me my,me on,messag on,myself to,one not,person,second and,tak it,ther ?,throw,weigh,your coffe,your colleagu,your own
17:^ hav,^ one,and writ,be it,clos,colleagu,com down,com from,decis,fair,forev,giv your,keep your,me com,month and,not for,oblig to,onl you,pay for,quit,tel you,the piec,ther wil,thing and,third tim,to both,tre,understand that,week i,you by,you read,your door
16:about you,by #,clear,countr,get my,i believ,i gradu,instruct,lie,me ask,next,offic and,ok,rent,return,right,slam,stand,stop by,success,that she,to count,who know,wil find,without a,would be,wow
15:could spar,day ago,do to,ever morn,fac,for thi,i messag,kid,min any,oth,public,tel the,ten,the websit,tim any,without,you work,your apprentic
14:^ tel,a quest,be honest,count for,discuss,how thi,it happen,me at,min ?,secretar,typ,wheth you
13:nic,we be
-9:harm,hop the,on me,so long,thi find
-10:^ deshawn,camill,giv my,glaz,hav nev,oak,we can
-11:^ signatur,about emplo,all be,ambros,farrow,it pay,lena,lin by,stil hav,stress,than i,thi for,tyrel,writ on,your slam
-12:^ chas,^ even,^ ottili,^ thx,a voicemail,be someth,deshawn,emplo at,fin too,get lost,hard feel,hav learn,maddox,marlon,no hard,ottili,petrenko,rosa,say hello,say to,sesa,thx,try,women,your cal,your direct
-13:account,amundson,anyth,around you,ask to,be aft,benavid,bend,concern,each oth,eith way,emplo,ever need,for emplo,go back,greet,i learn,i look,i understand,inform,inquir,ionescu,it hav,khour,know each,mean,moniqu,mutasa,need job,oduya,petra,prepar,scot amundson,see i,see my,signatur,siobhan,slow,tak on,teagu,that we,the long,tid,two week,voicemail,weld,what would,whitfield,work around,your lab,yusuf
-14:^ goodby,^ onl,^ zainab,about work,achterberg,address,adje,as it,background,bye,col,decid,do you,front desk,hav it,hav work,i go,if it,if the,keep you,let from,lot to,mak my,me to,monda at,mud,my own,my thank,nobod in,o,ose,pleas tel,priyanka,regard,season,season be,trent,which nobod,who do,writ again,you again,you wel
-15:^ dr,^ hop,^ ine,^ pick,agn,be fin,blu,bus so,earl,gus,hav noth,hav read,know that,leav you,less,not about,not search,noth to,onc mor,pick the,respectful,rey,rush on,scot,sincer,storm,swamp,thi hav,tran,would rath
-16:^ patienc,arrang,be as,by email,for learn,hav ever,i leav,kind regard,listen to,night or,respect,resum at,say when,slot,sol,sum ?,think of,to work,welcom
-17:a month,corneliu,eith,it if,next one,plain,rush,until the,worr,would understand
-18:^ which,be no,bega,harvest,it over,moss,pressur
-19:# be,bee,leav the,my quest,no job,soon,surv,would mak
-20:^ by,find my,i promiz,must be,pleas choos,yazzi
-21:information,of me
-22:again tomorrow,at noon,no need
-23:answ be
-24:the answ,tuesda at,would need
-25:not need
`,
}
