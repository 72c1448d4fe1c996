// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -61,
  sure: -22,
  doubt: -45,
  weights: `
90:answ
84:rep
75:ignor
74:say no
72:beg,silenc
69:beg you
68:answ me,leav me
67:i must,pleas i,until you
66:within
65:me down,you owe
64:going to,i need,yes
63:not be
62:pleas pleas
61:if i,your answ
60:be beg
59:not mak
58:owe,wil keep
57:cal me,expect,no rep
56:ignor me,not let,say yes,tak it
55:crush,toda,would hav
54:dont,help,hurt,or i
53:by tomorrow,i expect,my whol,on you,refus,thi so,turn me
52:wil know
51:a answ,be going,hav to,i beg,my phon,tel my,third tim,until
50:least you,on read,respond
49:be crush,by wednesda,futur,lik thi,young peopl
48:not answ,pleas do,to answ
47:be ignor,by frida,must,treat,wil go,young
46:answ by,answer,be giv,confirm,do i,i shal,know you,me by,the least,to giv,tonight,wil hav,you promiz
45:a yes,ask ever,courtes,door on,hat to,leav a,lik the,respons,rud,would hat
44:a kid,assum,disappoint,help student,keep cal,one mor,person in,sleep,so if,think a
43:^ peopl,i suppos,ill,me off,not lik,prov,read my,suppos,sur,that on,tonit,whol futur,you wil
42:a no,be hurt,chanc,ever day,fail,frida,hear back,let down,me back,not wait,to writ,tomorrow,until i
41:^ thi,both the,decent,frank i,hang,it that,it wil,me lik,must say,no lat,prett,shal,the rest,to turn,us both,your posit
40:expect your,that much,the courtes,wil tel
39:beneath,check my,hav alread,i literal,i wil,not hon,owe me,rest of,shal tak,to hav,your conscienc
38:be wait,bother,decenc,decenc to,dont get,due and,going,i feel,i tel,least,me hang,not help,one lin,sav us,the decenc,your offic
37:# hour,aft what,alread tel,be asham,be my,ever hour,forget,help young,me awa,my grad,my kne,no and,not car,or not,sad,somebod pick,the end,thi by,til you,tim now,unanswer,yes by,your boss,your yes
36:^ do,^ pleas,asham,be ill,boss,hang on,my messag,my third,on ring,onl one,run out,sinc aft,think you,tomorrow noon,wil,within the,would break,would hop
35:ask again,by #,car about,hav think,heart,i think,know by,los my,me so,moth be,no use,nobod els,peopl lik,rep by,the mat,to assum,to help,wil not,writ ?,writ back
34:^ everyon,^ kind,^ without,a liar,a poor,a veteran,aft all,all i,answ befor,back by,be tre,fifth,forc,giv up,guess,hang lik,hav tel,i fail,i honest,immediat,it so,kid,kid and,liar,morn til,my countr,need your,noon,not leav,not you,opt,rep befor,should know,thi week,to typ,tre lik,urgent,wait,wil los,you refus,your stand
33:^ prov,a pit,alread,be count,by tonight,conscienc,do someth,ever night,hav cal,hear from,important,kne,look back,my list,not ?,not know,one leav,revert,so it,that a,that go,two lin,us be
32:a communit,and nobod,be ver,deadlin,desp,do not,firm,frank,hard to,hat,hav rung,hav writ,honest,i guess,ill and,kind do,need you,not tak,pass on,pick up,polit,rung,sav,tak one,that peopl,that real,the next,think we,who let,you should,your head,your salar
31:^ rep,be run,cal until,count on,down i,els do,els to,end of,hav that,literal,my boy,my last,not one,phon ring,rud to,sham,to say,wrong,you ignor
30:answ the,conclud,conclud that,els hav,ever morn,everybod,giv you,go on,gran,hear noth,it real,los,me at,me wrong,nit,not sleep,not worth,notic,prov me,rep toda,third,til,to liv,tuesda i,turn down,wheth i,you read
29:^ cal,blow,can not,crush if,do the,els,fault,ghost,hungr,i dont,if you,it your,know what,last tim,latest,lying,not hear,rest,seem,the newspap,the onl,the oth,the troubl,thre week,veteran,wednesda,why be,wil ask,wil say,you befor,your rep
28:ask and,break my,due,hon,ins on,lik everybod,liv with,messag of,my profess,peopl,poor,see me,so do,talk to,the latest,to think,wil assum,wil hold,would think,you by,your door
27:? ?,anoth,be los,be pass,cal your,dean,down ther,everyon,everyon els,i rang,let and,man i,ment,my kid,my let,need thi,newspap,someon,someon who,tel the,the public,the right,thi in,who say,your pag
26:^ now,^ why,a man,about thi,alread and,and thi,bram,down,ever week,four tim,frida or,how man,last hop,me on,my fam,my plac,rent,say so,spam,to cal,tuesda and,writ twic
25:ago and,assum that,at least,be check,be leav,competit,depend,depend on,email you,enough,hav nobod,honest i,hop you,leav,lik you,messag on,my mail,my teach,myself to,review,tel you,that thi,the class,the moon,turn,typ,wil cal,would not,would tak,you i,you post,your direct
24:^ som,back and,back i,be desp,could do,even a,hav leav,hav lost,hav you,ignor thi,ins,lin of,my girl,my instruct,no to,on junip,peopl who,refus to,salar,ten minut,too much,tuesda,up my,which i,you answ,you answer
23:^ need,^ tel,as i,be mak,besid my,but not,can see,cattl sal,common,ever singl,everybod els,fail the,frida at,gen,hav answer,hav plent,help me,i check,it say,junip,keep on,me until,mor tim,offic hav,on frida,on that,one sentenc,one word,pass over,pit,receipt,requir,scholar,see that,sick,so he,teach that,than that,to leav,to tel,use it,wednesda and,what do,yesterda,you turn,your feet
22:^ perhap,a interview,all you,and thursda,basket,be put,be sur,befor #,com down,could not,could read,duck,elsewher,facebook,get thi,girl,hav the,it as,it by,it would,lack,last of,look through,me about,me again,me with,moon,my onl,nobod hav,not even,on my,or no,otherwiz i,resort,seem to,someth so,the fifth,the sho,the weekend,thi be,virtu coffe,wheth you,with your,yes or,you cal,you dar,you now,you peopl,you that
21:^ say,a chanc,awa,be it,be patient,be prett,be proud,break in,brush,cal and,cal ever,can liv,coffe or,decemb,do say,enough for,ever do,expect mor,fair you,fast,for what,forgotten,get one,hard,hav admir,hav mak,hav send,i giv,i ref,in class,it too,kinda,lik i,limit,mail of,much for,much to,myself,need #,not refus,noth i,old man,on tuesda,or hav,or you,person without,pie,pleas cal,plu a,proud,reason for,ref to,refu,silent,so hard,spar a,stand would,tel everybod,that she,thing for,throw,tir of,tmrw,to com,two day,virtu,we would,week and,what to,who mak,woman of,writ ever,you nev,you onc,you slept,your colleagu
20:^ aft,a third,admir,at that,back,bad kne,be anoth,be young,believ you,broth and,by noon,do for,down in,each morn,everyon i,hav now,honest do,it seem,lik me,lik us,mentor,my heart,need to,nin tim,no post,not pass,oblig,one not,otherwiz,over in,peopl on,promiz,public,real,request to,right,sal,say in,should not,so and,so you,someon lik,tak ?,the galler,the thank,tim about,tim for,tim sinc,to pay,toda i,with what,would nev,writ a
19:^ somebod,a public,around it,be down,becaus nobod,com aft,do that,for be,for us,head,hir by,introduct,it becaus,jun i,my grandson,one would,pass around,registr,second and,sought,the clock,the newslet,the ver,thing to,up your,worth,your print
18:# march,^ it,a bus,a student,a woman,and just,arrang my,assign,at my,be get,bro,by my,by thursda,cri,ever oth,except,fac,hav until,i alread,interest to,just a,kid in,my old,neighb,now for,nowada,on linkedin,on writ,onl ask,onl you,onlin,pay and,put you,ref,right and,stop by,tel him,the websit,thi trad,to stop,turn a,up when,who can,would giv,you down,your machin
17:^ a,a minut,can stil,down on,enough to,ham,hour when,i drop,keep going,off so,though i
16:communit,lan,off and,patienc,slept,spend
15:attent,com from
-11:tim pleas
-12:again aft,by email,rememb my
-13:need not,see it,would understand,writ again
-14:bee,information,need work,thi hav,you rememb
-15:from thi,moss,petra,swamp,yazzi
-16:be by,bus season,if not
-17:be bad,if my,kind regard,pardon
-18:need no,pressur,shal be,that fin,when and,wil arrang,wil ring
-19:again tomorrow,not need
-20:onl if
-21:^ tak,would need,your book
-22:not worr
-23:not keep,the answ
-25:answ be,feel that
-27:tuesda at
`,
}
