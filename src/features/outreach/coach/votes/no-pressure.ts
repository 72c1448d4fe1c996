// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -60,
  sure: -16,
  doubt: -36,
  weights: `
84:answ,rep
72:beg
70:ignor,silenc
68:i must
65:leav me
64:beg you
62:answ me,i need,until you
61:say no
60:pleas i
59:expect,pleas pleas,toda,until
58:cal me,help,would hav
57:yes
56:going to,ignor me,me down,no rep,not be,on you
55:i expect,wil keep
54:by tomorrow,refus,your answ
53:be beg,if i,pleas do
52:to answ
51:hav to,say yes
50:disappoint,lik thi,must,tel my,to giv
49:a answ,be giv,be ignor,dont,hurt,i beg,or i,respond,tonight
48:not let,treat,turn me,wil know
47:by wednesda,courtes,must say,not answ,not mak,respons
46:answ by,be going,crush,me by,tomorrow,within,you owe
45:chanc,least you,think a
44:futur,sham,young peopl
43:hav alread,help student,my whol,on read,or not,rest of,tonit,wil go
42:do i,keep cal,leav a,that much,your posit
41:be hurt,by frida,confirm,it that,let down,los my,me back,the least,young
40:a yes,no lat,owe,prov,rud,until i
39:assum,be crush,be my,bother,can not,expect your,going,hear back,lik the,not wait,sleep,to hav
38:be wait,check my,decenc,decenc to,fail,frida,giv up,hang,hear from,i feel,me lik,sad,the courtes,the decenc,thi so,to turn
37:boss,due and,hav tel,hav writ,sur,the end,thi by,to writ,your boss
36:^ do,car about,door on,ever day,hat to,i wil,ill,kne,not hon,onl one,so if,the rest,whol futur,wil los,would break,would hat
35:aft what,and nobod,answer,ask again,by #,cal until,decent,ever hour,i suppos,immediat,least,los,not ?,not car,not sleep,not tak,opt,polit,suppos,tak it,unanswer,urgent,would hop,writ back
34:^ prov,a poor,aft all,answ befor,do not,fifth,hard to,heart,it wil,my phon,not help,rep befor,revert,the next,tomorrow noon,us be
33:^ everyon,a veteran,all i,be tre,do someth,forc,hav cal,i shal,important,look back,me awa,my list,need your,not you,one leav,run out,that on,to assum,tre lik,two lin,wil hav,you wil,your stand
32:^ kind,^ without,a communit,a no,be count,be run,be ver,end of,i think,know you,me wrong,must hav,my kne,my messag,old man,prov me,rep by,should know,sinc aft,tak one,that peopl,the onl,wait,wil,wil ask,wil say,you ignor
31:^ pleas,^ thi,back by,desp,everybod,hear noth,it real,know by,me hang,my last,need you,rud to,seem,that real,think we,your rep
30:^ cal,^ rep,be put,blow,cal your,count on,giv you,hon,hungr,i tel,leav,lying,me on,messag of,my let,shal,the troubl,to liv,to tel,wil tel,you befor,you should,your conscienc
29:# hour,alread,assum that,beneath,els,enough,hang on,hav lost,i rang,it so,it would,liv with,my countr,my third,not leav,poor,so it,someon who,ten minut,that a,the oth,the right,to leav,typ,why be,you by
28:? ?,back i,dean,everyon els,four tim,frank,frida or,go on,guess,hat,hav think,i fail,lik everybod,me so,ment,nobod els,rep toda,say so,someon,think you,third tim,tim now,to say,tuesda and,veteran,wrong,your door
27:^ why,a kid,and thi,break my,conscienc,depend,depend on,do that,down,down i,due,help me,if you,my kid,my profess,need to,otherwiz i,prett,talk to,wil cal,you answer,your offic
26:^ now,about thi,ago and,anoth,be it,competit,gen,hav answer,honest i,how man,need thi,noon,oblig,peopl who,so do,that she,that thi,thi week,til you,to me,wednesda,your pag
25:aft that,as i,be desp,bram,by thi,deadlin,els to,everybod els,everyon,get one,hav no,it by,last hop,lik me,much to,my plac,on my,onlin,refus to,sav,see me,teach that,to cal,turn,who say,you now,you post,you refus
24:a old,back,be check,be ill,cri,do the,forget,hav not,hav your,head,honest,kid,moon,mor tim,my instruct,my mail,no to,not even,one sentenc,otherwiz,peopl,pleas,real,someth so,too much,up my,which i,writ ever,you turn
23:^ tel,a interview,back and,basket,be mak,but not,by thursda,can liv,coffe or,common,ever night,find it,hav the,i check,if thi,lik i,mak me,me with,need a,nobod,one word,receipt,so he,til,tim for,two day,virtu,wednesda and,you onc,you slept
22:^ aft,^ if,^ it,a chanc,and thursda,awa,be proud,but you,cal ever,can do,hang lik,hav plent,hav send,limit,my fam,my onl,nin tim,of us,proud,requir,resort,rest,scholar,should not,so hard,tel you,thi cal,what do,would giv,yesterda,you answ,you cal,you i
21:# nd,^ ever,^ say,assum you,be patient,be prett,befor #,break in,broth and,els do,ever do,expect mor,firm,for what,from you,hav leav,hav nobod,ill and,in class,messag i,monda and,nd,on writ,pleas cal,profess be,ref,right and,slip,someon lik,that i,the public,the thank,tir of,wel and,who can,wil be,wil not,woman of,would nev,you down,you nev,you would,your mind
20:a bad,a man,a minut,a one,a woman,asham,be sur,broth ask,check,could not,door,down in,email you,everyon i,except,forgotten,hav now,i carr,i drop,it seem,jun i,know it,me hav,mentor,much for,my teach,neighb,not refus,noth i,off so,onl ask,or hav,or no,or you,over in,patienc,rang,receiv,registr,scient,so you,tel the,thing to,to com,turn a,up your,would think,writ a,yes or,you do,your colleagu,your payrol
19:a bus,a lad,a student,applic,be down,believ,believ you,cry,down on,each morn,fam,for us,galler,i giv,i tak,in on,in two,interest to,keep going,lik us,lik you,long to,me com,me look,me or,my numb,myself,myself to,one hav,one minut,one not,person who,pick up,promiz,reason i,rememb,request to,that pag,the class,the clock,the newslet,the ver,thi one,thre week,thursda i,tim about,to stop,wheth i,would help,would not,you thre,your direct
18:^ one,^ somebod,and stil,at least,attent,be anoth,be honest,be let,be pass,can stil,communit,confess that,cost you,countr,day but,day for,discourag,enough to,furth,gat,granddaught,hour when,kid in,lie,littl broth,mak it,messag,messag on,my littl,nobod hav,on linkedin,one would,open so,put me,second and,sentenc,slept,spend,themselv,ther wil,through its,throw,to both,turn out,writ twic
17:^ nobod,a applic,a person,assign,back at,chanc to,clos,cold,com down,day ago,even you,feet,happen,hav becom,hav do,hav mak,hop for,i alread,i drov,i gradu,last tim,literal,mak of,no,not for,off and,offic and,on hear,on tuesda,onc,oth,person without,rop,stop by,the crew,thi,thing and,think,third,til i,to him,too,with your,wow,you but
16:^ hav,a real,and writ,be just,becaus nobod,brew,com from,decis,do to,expect to,fair,figur,forev,ghost,giv your,hav som,it happen,leav to,lin of,my uncl,noon i,oblig to,onl you,rais,review,sinc my,slam,som of,talk and,the piec,the websit,thi be,tim any,to think,who know,without a
15:# rd,all that,count for,end,ever morn,hav you,hour i,how thi,i messag,me about,my scholar,person,rd,rent,success,to count
14:^ a,be leav,ther ?,tir
13:you work
12:a quest
-10:be her,non of,not request
-11:know me,so ?
-12:^ chas,at ten,can start,hav read,hav work,if now,now be,oblig if,say when,so ther,too long,you again
-13:feel lik,giv my,hav me,hav noth,if it,lik it,monda at,noth to,onc mor,siobhan,the bee,thi hav,worr if,writ again
-14:^ hop,^ sincer,^ which,be plain,bega,bus so,by email,hop thi,keep you,leav the,leav you,need work,nobod in,not writ,season and,wil arrang
-15:^ patienc,accept,for learn,harvest,it over,moss,petra,quest be,swamp,ver glad,would understand
-16:# be,at noon,bee,frida at,i promiz,if not,information,it can,it your,need not,no wish,pleas accept,pleas tel,polish,soon,surv,worr,would mak,yazzi
-17:^ by,need no,no need,plac i,season be,shal be,until the,wil ring,wild
-18:again tomorrow,find my,kind regard,messag be,must be,pleas choos,thi address,when and
-19:pardon,pressur
-20:not worr
-21:if my,not need
-22:would need
-23:tuesda at
-24:the answ
-26:answ be
`,
}
