// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -62,
  sure: -22,
  doubt: -45,
  weights: `
87:answ
82:rep
77:ignor,say no
73:beg
72:pleas i
71:silenc
69:cal me,me down,not be,yes
68:answ me,beg you,leav me,you owe
67:within
66:i need
65:be beg
64:i must,pleas pleas,say yes
63:if i
62:expect,third tim
61:going to,owe,until you,your answ
60:wil keep,wil know
59:tonight
57:i expect,no rep,not let,not mak,tak it
56:by tomorrow,ignor me
55:crush,turn me,would hav
54:hav to,help,on you,so if
53:a answ,dont,hurt,i shal,my phon,or i,refus
51:be going,i beg,least you,me back,me off,not answ,on read,tel my,thi so
50:keep cal,my whol,toda,until i
49:answer,be crush,confirm,lik thi,respond,to answ,treat,until,young peopl
48:be ignor,by frida,lik the,rud
47:answ by,by wednesda,decenc,me by,shal,the least
46:futur,hat to,i feel,no lat,pleas do,wil go,would hat,you promiz
45:^ peopl,a kid,assum,disappoint,door on,fail,least,me lik,owe me,person in,respons,that on
44:ask ever,courtes,firm,hear back,help student,must,one lin,prett,prov,think a
43:a yes,be giv,must say,not lik,read my,sur,to giv,tonit,wil hav,your posit
42:alread tel,beneath,i suppos,let down,somebod pick,suppos,whol futur,young,your boss
41:a no,both the,by tonight,ever day,frida,leav a,to typ,us both
40:^ everyon,be hurt,boss,by sunda,chanc,due and,frank i,hang,i fail,ill,it that,know you,my boy,my teach,need you,not wait,one mor,review,sunda night,that much,the courtes,to turn,to writ
39:^ thi,all i,at least,beneath you,check my,decent,ever night,i literal,i wil,it wil,me hang,my kne,no and,not help,sav us,shal tak,sleep,thi by,tomorrow,within #,your conscienc
38:# hour,a fool,decenc to,expect your,fool,ghost,help young,latest,not ignor,sad,sham,so do,the decenc,the rest,yes by,your yes
37:^ need,aft what,back by,be asham,be bother,be ill,blow,dont get,not hon,or not,sinc aft,the latest,thi week,til you,tim now,unanswer,wil tel,would hop,you wil
36:be my,by #,do i,ever hour,fault,forget,hang on,hav alread,morn until,my review,pick up,rud to,think you,til somebod,to assum,to hav,to help,within the,you cal
35:^ cal,^ pleas,asham,ask again,be wait,car about,everybod,i honest,i tel,i think,immediat,los,me awa,moth be,my grad,my messag,need your,no to,no use,not car,not you,opt,peopl lik,rest of,run out,until we,wil,wil not,writ ?,writ back,your offic
34:^ prov,a liar,a veteran,be tre,bother,cal until,hear from,it by,it rud,kne,liar,look back,los my,on ring,one leav,the end,the mat,tre lik,wil say,you refus
33:^ without,a communit,a pit,a poor,aft all,alread,answ befor,cal your,conscienc,do not,doct say,forc,gonna,hang lik,hard to,hav think,ill and,important,kid,me so,morn til,my list,my third,noon,or no,rep befor,rep by,revert,should know,sick,that peopl,two lin,typ one,urgent,wil los,yes or,you until,your head,your stand
32:^ kind,^ rep,be count,desp,due,els to,fail the,going,hav cal,hav tel,hav writ,it so,kid and,kind do,know by,me wrong,nobod els,not ?,not leav,now the,onl one,pass on,prov me,so answ,tak one,the class,the oth,think we,us be,wait,who let,without your,you now,your salar
31:^ do,be run,befor #,each morn,frank,ghost me,hav answer,hav rung,hav until,if you,it real,kinda,my countr,not one,otherwiz i,phon ring,rung,salar,sav,that a,you ignor,you should
30:answ the,break my,can not,conclud,conclud that,count on,down i,els do,end of,ever morn,fifth,go on,gran,hungr,lying,my last,not know,not tak,not worth,rep toda,that real,the next,third,to liv,to say,tuesda i,wheth i,why be,wil assum,you read
29:and nobod,be ver,do the,els hav,giv you,hat,hav that,hear noth,i drov,kind confirm,lik everybod,nit,not sleep,otherwiz,polit,say so,tel everybod,the newspap,the public,the right,the troubl,til,to think,tomorrow noon,veteran,wil ask,you befor,your rep
28:ask and,crush if,honest,ins on,it becaus,last tim,lik you,literal,man i,my profess,need thi,notic,on tuesda,or the,see me,so it,turn down,typ,wil hold
27:^ now,ago and,and thi,basical,be los,be pass,be prett,deadlin,dean,guess,hav nobod,i rang,it would,it your,liv with,me at,me befor,messag of,my kid,poor,someon who,talk to,thre week,who say,would nev,your competit,your direct
26:^ but,a real,assum that,cal thi,down ther,ever week,frida or,hav leav,i dont,last hop,let and,lost a,not go,not say,peopl,rest,someon,spam,thi in,wednesda,week and,would think,you help,your pag
25:a third,about thi,alread and,be check,be mak,competit,cry,enough,everyon,everyon els,four tim,giv up,honest i,i guess,ins,interview on,know what,ment,my girl,my let,my mail,my plac,on junip,refus to,the moon,the onl,tuesda,would tak,you answ
24:^ som,^ why,back and,back i,be desp,boy,could do,depend,depend on,down,els,email you,heart,hon,hop you,messag on,mor tim,myself to,newspap,offic hav,peopl and,peopl who,pit,rent,seem,ten minut,than that,the interview,tim i,to leav,tuesda and,turn,up my,what do,wil be,would break,writ twic,you answer
23:^ a,and turn,anoth,as i,be cry,besid my,bram,but not,can see,cattl sal,common,down and,even a,ever singl,feel,frida noon,going with,hav lost,hav you,help me,how man,i check,i cry,keep on,lin of,must add,my instruct,myself at,need to,nobod hav,on my,one word,opin,pass over,requir,right ther,scholar,so he,tel the,tel you,that thi,the sho,the weekend,thi be,thi frida,too much,use it,wil cal,you by,you dar,you i,you post,your feet
22:a interview,all you,and thursda,as wel,assign,at car,be put,do for,duck,facebook,follow you,forgotten,hav plent,her it,honest do,i ref,inbox ever,it too,junip,last of,leav,lik i,mail of,moon,my onl,noon i,on frida,on that,one sentenc,real,reason for,receipt,ref to,resort,so keep,someth so,spar a,teach that,that she,the fair,the fifth,to discuss,toda i,virtu coffe,wait on,wednesda and,work by,would not,yesterda,you peopl,you turn
21:a man,at that,awa,be it,be leav,be sur,be young,believ you,cal and,can find,can liv,cello,class and,coffe or,could read,do say,down in,email about,enough for,ever do,everybod els,fair you,frida at,gangwa,gen,get one,get thi,hav admir,hav mor,hav the,in class,it nev,lack,limit,man with,me again,me with,men who,mentor,much in,need #,old man,on wheth,or hav,or you,peopl on,person without,pleas cal,prob,rang,refu,say in,see that,silent,stand would,tak ?,that list,the galler,the men,thing for,throw,tir of,tmrw,to agre,to com,to tel,us on,virtu,what to,with what,with your,writ ever
20:admir,as much,basket,be anoth,be down,be patient,be proud,be sick,by thursda,cal ever,daught be,everyon i,get no,hard,i figur,it say,lik us,look through,los the,mean and,much for,nin tim,not even,not refus,noth i,one not,one would,over in,plu a,proud,request to,so and,stand at,the newslet,the thank,tim for,tim sinc,to pay,tomorrow so,tonight or,two day,which i,who mak,woman of,wrong,you nev,your print
19:# march,^ perhap,around it,broth and,by noon,can be,com aft,com down,dat i,do be,fast,for be,for what,hav any,hav now,hav send,it seem,jun i,just a,kil,much to,my old,not get,on linkedin,onlin,pie,put you,registr,right and,second and,should not,so hard,someon lik,th to,the clock,the third,the ver,up when,who can,would giv,wow,you down
18:^ everybod,^ say,a student,a woman,and just,be get,be now,bro,do someth,kid in,now for,onl ask,pick one,promiz,seem to,sit on,sought,thing to,to stop,we connect,we do,we would,your opin
17:? ?,hour when,keep going,profession,turn a
16:worth
15:attent,patienc
-13:would understand
-14:information,rememb my
-15:if not,need work,you rememb
-16:if my
-17:need no,not need,pardon,pressur,wil ring
-18:be bad,that fin
-19:again tomorrow,be by,onl if
-21:^ tak,not worr,would need
-23:not keep,the answ
-24:answ be
-26:feel that
`,
}
