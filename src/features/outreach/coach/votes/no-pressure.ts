// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -57,
  sure: -5,
  doubt: -39,
  weights: `
79:answ
70:beg,rep
65:silenc
62:pleas i,would hav
61:until
60:expect,i must,ignor
59:beg you
58:cal me,help,i need,leav me,say no
56:until you,yes
54:refus
53:i expect,ignor me
52:not be,on you
51:going to,me down,pleas pleas
50:by tomorrow,toda
49:be beg,not answ,or i,say yes,tonight
48:a answ,answ me,wil keep,you wil
47:hurt,must say,not mak,treat,turn me,your answ
46:be giv,courtes,if i,ill,young
45:do i,i beg,must,or not,respons,think a
44:hav to,sur
43:disappoint,to answ
42:answ by,be my,by frida,frida,lik thi,rest of,rud,within,young peopl,your posit
41:be going,dont,hav alread,no rep,respond,wait,you owe
40:be hurt,chanc,futur,hear from,i wil,prov
39:boss,can not,do not,going,keep cal,ment,the next,tomorrow,until i,wil
38:by wednesda,cal your,lik the,not wait,the courtes
37:check my,decenc,decenc to,not let,onl one,rep by,the decenc,to giv,to hav,your boss
36:aft what,confirm,els,fail,hang,i feel,my messag,on read,sham,the rest,thi by,to turn,unanswer,would break
35:be wait,crush,decent,down,hav now,immediat,me by,my kne,owe,the onl,wil hav,would hop
34:a no,and thi,be ill,be run,be tre,ever hour,fifth,hav cal,hear back,it wil,it would,me back,my phon,noon,not sleep,opt,to writ,tre lik,urgent,wil go,you ignor
33:? ?,^ do,aft all,giv up,hav think,help student,i rang,i think,leav,los my,not car,one leav,poor,run out,sleep,tir of,wil be
32:^ pleas,^ rep,^ thi,all i,alread,and nobod,assum,guess,if you,kne,leav a,los,me awa,me lik,me wrong,nobod,not you,pleas do,prov me,so it,so you,someon,that peopl,tir,wrong,you thre
31:a yes,forc,giv you,hav the,know you,lik everybod,look back,rep toda,sad,that real,the least,your stand
30:as wel,count on,enough,everybod,hav writ,hungr,let down,messag of,much to,my last,my let,rud to,ten minut,think you,to cal,to leav,to liv,to say,too much,why be
29:# hour,be mak,conscienc,desp,frank,head,heart,help me,i suppos,my whol,need your,nobod hav,someon who,suppos,the oth,think we,writ to,you do,you refus
28:^ kind,^ nobod,^ why,a veteran,ago and,car about,depend,depend on,frida or,how man,mak me,me hang,peopl,rest,scholar,that on,that thi,tim now,tuesda and
27:^ cal,assum that,awa,end of,everybod els,four tim,i shal,least,must hav,not leav,peopl who,refus to,thre tim,turn,which i,you answer
26:^ it,^ tel,a man,about thi,back,do the,gen,go on,hat to,lik me,my fam,my profess,nobod els,not ?,otherwiz,shal,the end,wil cal,would hat,your pag
25:back by,bram,cri,door on,get one,hav send,honest i,last hop,lik you,myself,of us,on my,polit,rang,tel my,thre week,thursda,who can,you would
24:a interview,be check,be ver,fac,hav tel,i fail,me hav,messag,not know,proud,say so,talk to,to me,you answ,you cal,you onc,you turn
23:^ aft,anoth,as i,befor #,but not,can do,common,feel,from you,hav no,lik i,my mail,my onl,no to,not even,on thursda,onc,over in,pleas,promiz,see me,so he,veteran,wednesda,would do,you can
22:a communit,attent,back and,becaus of,believ,els do,ever do,hav be,hav your,honest,i check,important,me with,monda,monda and,my instruct,nin tim,noon on,onlin,or you,patienc,the clock,the right,to com,wednesda and,who hav,wil tel,would not,you i,you nev,you now
21:# nd,a minut,be desp,be patient,be sur,beneath,check,do and,even you,expect mor,feet,hav do,hop for,it that,mak it,nd,need,no,on linkedin,one hav,ref,rememb,resort,review,right and,rop,seem,thi cal,up your,would nev,your offic
20:a bus,a kid,and do,applic,attorne,be get,down on,email and,forgotten,galler,hav mak,hav nobod,hav turn,i drop,madam,messag i,my countr,my numb,neighb,onl ask,plent,put me,real,reason i,say i,should know,so if,spend,think,to my,to stop,turn a,wheth i,you down,you should
19:# rd,all that,answer,becaus nobod,break,broth ask,cal ever,can stil,due,enough to,ever day,ever night,everyon els,get a,ghost,hav you,in two,it by,it so,jun i,know by,literal,littl broth,long to,my littl,need to,of how,off and,pleas cal,rd,receiv,som of,that a,thing to,til,to tel,we do,would think,your coffe,your desk
18:all week,be anoth,by you,chanc to,clos,decis,email you,fair,fath be,forev,furth,giv the,happen,hav som,interest to,it onl,it real,kid in,let,me if,me my,me on,messag on,my uncl,not for,not tak,oblig to,pag say,quit,second and,sinc my,slept,tak it,ther ?,thi,throw,to both,understand that,week i,weigh,you read,your colleagu,your own
17:^ hav,^ one,be it,clear,colleagu,day for,hav my,hon,i gradu,i tel,me com,me look,minut i,month and,myself to,need a,on tuesda,pay for,pick up,stand,ther wil,tre,without a,wow,your apprentic,your door
16:about you,by #,com down,com from,could spar,do to,for thi,get my,giv,giv your,granddaught,i believ,in on,instruct,interview,lie,lost,me ask,my second,next,offic and,ok,oth,public,rent,return,slam,success,tel the,tel you,that she,the piec,thi be,third tim,tim any,to count,who know,wil find,would be,you by,you leav
15:a person,count for,day ago,ever morn,forget,how thi,i drov,i messag,it happen,kid,lat,me about,me at,me ver,secretar,the websit,think that,uncl,what do,you as,you work
14:a quest,be due,be honest,discuss,firm,liv with,min ?,min any,out and,person,ten,the cours,though,tomorrow at,typ,wheth you,writ for
13:by thursda,clock,nic,tak a,the interview,tim i,we be
12:hour i
-8:on me
-9:harm,hop the,so long
-10:^ deshawn,all be,ambros,befor i,cal to,camill,farrow,glaz,hav nev,he him,i laugh,lin by,no wish,we can
-11:^ even,^ ine,^ regard,^ signatur,about emplo,amundson,anjelica,it pay,lena,marlon,say hello,say the,say to,scot amundson,stil hav,stress,thi for,thx,try,tyrel,women,your slam
-12:^ chas,^ ottili,^ thx,^ tuesda,a posit,background,benavid,concern,deshawn,emplo at,fin too,giv my,hard feel,hav learn,ine,inquir,ionescu,it hav,khour,maddox,mean,mean a,moniqu,need job,no hard,ottili,petra,petrenko,rosa,see i,sesa,stan,tid,weld,what would,whitfield,your cal,your direct
-13:^ morn,^ onl,^ zainab,about work,adje,anyth,around you,ask to,be aft,bend,by your,col,decid,each oth,eith way,emplo,for emplo,go back,greet,hav work,i learn,i look,i understand,inform,know each,lot to,mutasa,my own,oduya,prepar,regard,see my,signatur,siobhan,slow,tak on,teagu,thank so,that we,the long,two week,voicemail,which nobod,work around,you wel,your lab,yusuf
-14:^ goodby,achterberg,address,as it,be as,bee,blu,by email,bye,ever need,front desk,hav it,hav noth,i go,if the,job i,keep you,let from,mak my,me to,me when,mud,my thank,nobod in,noth to,onc mor,ose,priyanka,rey,scot,season,season be,sincer,thi hav,tobia,trent,welcom,who do,writ again
-15:^ dr,^ hop,^ pick,agn,be fin,earl,for learn,gus,hav ever,if it,kind regard,leav you,less,monda at,not about,not search,pick the,pleas tel,posit and,respectful,resum at,rush on,slot,storm,swamp,think of,to meet,to work,tran,walt,would rath,you again
-16:^ patienc,a month,i leav,listen to,next one,o,plain
-17:arrang,be no,bega,eith,it if,moss,night or,pressur,respect,rush,say when,until the,worr,would understand
-18:i promiz,it over,leav the,my quest,no job,thi messag,yazzi
-19:# be,harvest,information,must be,surv,would mak,you need
-20:find my,no need,pleas choos,soon
-21:of me
-22:answ be
-23:again tomorrow,at noon
-24:the answ
-25:tuesda at,would need
-26:not need
`,
}
