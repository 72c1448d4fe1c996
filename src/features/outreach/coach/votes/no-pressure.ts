// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -60,
  sure: -16,
  doubt: -36,
  weights: `
87:answ
83:rep
72:ignor
71:beg
69:answ me
68:beg you,silenc
67:leav me
66:i must,me down
65:i need
63:say no,toda,until you
62:pleas i
61:help
60:cal me,pleas pleas,within
59:be beg,ignor me,not be,yes
58:until
57:expect
56:going to,if i,no rep,on you,your answ
55:i expect,refus,third tim
54:by tomorrow,crush,not let
53:tonight,wil keep
52:hav to,to answ,you owe
51:i beg,not mak,or i,turn me,would hav
50:dont,me by,not answ,respond,say yes,young
49:a answ,be ignor,by wednesda,lik thi,my whol,tel my,wil know
48:be crush,hurt,rud,to giv,treat,wil go
47:be giv,courtes,futur,tak it,young peopl
46:a yes,confirm,lik the,owe,tomorrow,you promiz
45:answ by,i shal,keep cal,least you,must,on read,respons
44:assum,be going,decent,disappoint,my phon,person in,read my
43:answer,by frida,chanc,do i,door on,hang,help student,ill,pleas do,sleep,sur,tonit,you wil
42:hat to,hav alread,i suppos,leav a,must say,suppos,think a,until i,whol futur,would hat,your posit
41:frank i,me back,no lat,shal
40:a no,be hurt,beneath,bother,due and,not help,not wait,or not,that much,the least,the rest,thi by,tim now
39:^ thi,expect your,it that,me lik,thi so,to hav,to turn,to writ,wil tel
38:# hour,^ do,be wait,check my,decenc,decenc to,frida,hear back,help young,i feel,let down,los my,me hang,not car,onl one,prov,the courtes,the decenc
37:car about,fail,not ?,not leav,one lin,rest of,sad,the end,would break
36:aft what,be my,boss,ever day,ever hour,forget,going,hav tel,heart,i wil,kne,least,my messag,need your,not hon,one mor,prett,wil los,would hop,your boss
35:a kid,a veteran,ask again,ask ever,firm,hang on,hav writ,hear from,immediat,it so,opt,peopl lik,the next,unanswer,wait,wil,writ back
34:^ everyon,a poor,aft all,answ befor,be ill,be tre,by #,end of,giv up,hang lik,hav cal,hav think,know you,no use,not you,sav us,think you,tre lik
33:^ prov,a communit,a liar,a pit,and nobod,by tonight,cal until,ever night,everybod,fifth,forc,frank,go on,hard to,i literal,latest,liar,look back,los,my kne,not tak,one leav,rep befor,rep by,revert,run out,sham,so do,that a,that on,two lin,urgent,us be,you ignor,you refus
32:^ cal,^ without,back by,desp,do someth,down i,i fail,ill and,important,it wil,my list,not sleep,polit,should know,sinc aft,so if,that go,that peopl,the onl,to assum,tomorrow noon,wil not,you read,your salar,your stand
31:all i,be count,be run,can not,do not,hungr,me awa,my countr,not one,not worth,owe me,rep toda,rud to,sav,thi in,wednesda,wil hav,you should
30:^ pleas,^ rep,be ver,blow,down,giv you,hat,hear noth,i tel,it real,know by,lik everybod,me wrong,ment,my last,prov me,seem,shal tak,someon,tel the,that real,the right,the troubl,think we,to liv,wheth i,why be,wil say,your offic
29:^ kind,break my,count on,crush if,due,i rang,last tim,liv with,lying,need you,not know,phon ring,poor,the latest,thi week,third,veteran,who let,you by,your conscienc
28:a man,about thi,and thi,assum that,be los,cal your,can see,everyon els,four tim,guess,i think,lin of,me at,me on,me so,my kid,my let,pick up,rest,til,to leav,to say,tuesda,tuesda i,typ,who say,wil ask,wil assum,wrong,you befor
27:aft that,ago and,enough,frida or,hav lost,hav no,hon,if thi,ins on,kid,leav,messag of,my profess,need thi,salar,someon who,talk to,that thi,til you,to tel,to think,turn,would think,your pag
26:? ?,^ why,alread,as i,back i,conscienc,depend,depend on,do the,everybod els,hav answer,help me,how man,if you,lik you,my boy,my third,myself to,say so,teach that,ten minut,too much,would not
25:at least,bram,competit,els,ever week,get one,hav your,honest i,it say,know what,let and,my plac,need to,nobod els,noon,peopl,peopl who,review,see me,that i,the oth,to cal,up my,wil cal,you answer,you post,you turn,your door
24:^ now,^ som,a third,ask and,be asham,be check,be desp,be it,could not,els to,gen,hav not,ins,it by,last hop,literal,look through,me with,messag on,my fam,no to,on my,one sentenc,pit,refus to,see that,someth so,to com,tuesda and
23:^ tel,a interview,anoth,awa,back,back and,basket,be put,but not,com down,common,could read,everyon,head,honest,hop you,i check,lik i,mor tim,my instruct,my mail,oblig,one word,otherwiz i,promiz,real,requir,so he,that she,throw,tim for,two day,use it,virtu,writ a,writ ever,you onc,you peopl,you slept,your rep
22:^ aft,^ perhap,a chanc,asham,be mak,befor #,brush,cal ever,decemb,do for,e mail,find it,hav nobod,hav plent,hav send,it would,lack,let,mail,me again,moon,much to,my moth,nin tim,not even,on tuesda,onlin,or no,peopl and,pleas cal,receipt,resort,so hard,thi be,tim sinc,we would,wednesda and,what do,which i,yes or,yesterda,you down,you now
21:^ ever,^ furth,^ say,and thursda,at that,be patient,be proud,be sur,break in,can liv,coffe or,deadlin,email you,ever do,expect mor,fast,for what,from you,grandson,i ref,in class,it as,much for,must hav,my old,my onl,myself,neighbour,not refus,noth i,notic,of us,over in,proud,ref to,refu,scholar,silent,tel everybod,tel you,the fifth,the public,the thank,thing for,thing to,tir of,what to,wil be,with your,woman of,worth,would nev,you i,you nev,your colleagu,your firm
20:# march,^ it,at my,be prett,believ you,by my,by noon,by thursda,cri,do say,do that,door,down in,each morn,els do,everyon i,except,fac,forgotten,hav now,hav the,honest do,i giv,i honest,in on,it seem,jun i,limit,long to,mak me,me or,me until,mentor,monda,nobod,not pass,old man,on writ,or hav,or you,otherwiz,person without,pleas,should not,the clock,the galler,the ver,thi one,thre week,thursda i,tim about,to me,turn a,with what,would giv,you cal,you that,you would,your payrol
19:^ a,a bus,and just,assign,be anoth,be down,broth and,broth ask,but you,can stil,cost you,dar,discourag,dream,fiv year,for fiv,for us,hav leav,i carr,keep going,lik me,lik us,me look,messag i,my numb,neighb,nobod hav,on linkedin,one hav,one not,one would,patienc,registr,request to,right and,somebod who,someon lik,tak ?,the newslet,think,through its,to stop,turn down,up your,wel and,your direct
18:^ one,^ so,^ somebod,^ two,a applic,a bad,a lad,a minut,a student,a woman,arrang my,becaus nobod,communit,countr,down on,e,enough to,gat,ghost,hav do,i drop,it tak,kid in,let the,may hav,me com,messag,n,noon i,one minut,onl ask,open so,reason i,ref,second and,slept,spend,stop by,tak one,ther wil,tim i,wow,your coffe
17:^ but,^ nobod,a one,be pass,chanc to,clos,decis,fath be,hav becom,hav mak,hav som,hour when,lie,mak it,off so,onl you,profess be,put me,rang,sentenc,tel everyon,the newspap,thing and,turn out
16:^ hav,a real,attent,back at,be just,count for,even you,feet,hop for,i gradu,mak of,oblig to,off and,offic and,rememb,som of,the websit,without a
15:attorne,be honest,com from,expect to,hav you,me about,to count
14:comfort,read thi,rop
-10:if it,if now,now be
-11:onc mor
-12:be her,bee be,non of,season and,so ?,would understand,writ again,you again
-13:can start,in good,no wish,not writ
-14:^ which,by email,if not,information,it over,need not,need work,siobhan,swamp,thi address,thi let,wild,your hour
-15:# be,^ patienc,bee,harvest,lik it,moss,no need,petra,pleas tel,quest be,soon,surv,worr,would mak,yazzi
-16:^ tuesda,i promiz,it can,messag be,monda at,until the
-17:^ by,at noon,be bad,be by,beg for,frida at,must be,pleas accept,polish
-18:find my,kind regard,not need,pressur,that fin,wil arrang,wil ring
-19:again tomorrow,if my,pardon,shal be
-20:when and,your book
-21:not worr,would need
-23:not keep,the answ
-24:answ be
-28:tuesda at
`,
}
