// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -59,
  sure: -16,
  doubt: -36,
  weights: `
84:answ,rep
70:silenc
69:ignor
68:beg
67:leav me
65:i must
64:beg you
63:answ me,i need
62:toda
60:pleas pleas
59:cal me
58:expect,help,me down,not be,on you,pleas i,say no,yes
57:until you
56:refus,would hav
55:going to,i expect,ignor me,no rep
54:by tomorrow,crush,until
52:hav to,if i,to answ
51:say yes,tel my,wil keep,your answ
50:be beg,dont,lik thi,my whol,not mak,or i
49:be giv,to giv,tonight,treat,wil go
48:be crush,be ignor,futur,hurt,i beg,third tim,tomorrow,you owe
47:by wednesda,courtes,respond,respons,wil know
46:a answ,be going,me by,not answ,pleas do,within
45:chanc,confirm,i feel,i shal,not let,turn me
44:answ by,hav alread,ill,least you,must,on read,sleep,think a,young peopl
43:disappoint,help student,sur,tonit
42:by frida,decent,do i,door on,i suppos,keep cal,leav a,person in,shal,suppos,that much,whol futur,your posit
41:be hurt,hang,hat to,los my,me back,must say,no lat,owe,rest of,would hat
40:beneath,it that,least,lik the,prov,rud,tim now,to hav,young
39:a yes,bother,expect your,hav tel,or not,the courtes,the least,to turn,until i,wil tel
38:assum,be my,be wait,decenc,decenc to,due and,going,hav writ,hear back,not wait,sad,tak it,the decenc,the rest,thi by,to writ
37:boss,car about,check my,fail,hear from,let down,me lik,the end,thi so,your boss
36:aft what,and nobod,frida,go on,hang on,i wil,kne,not ?,not car,one lin,one mor,onl one,wil los,would break,writ back
35:^ do,ask ever,by #,can not,ever day,ever hour,forget,not hon,opt,sav,unanswer,would hop
34:a kid,a poor,a veteran,aft all,all i,ask again,be ill,cal until,do not,do someth,ever night,fifth,hav think,heart,immediat,important,it so,los,my phon,not leav,not sleep,not tak,polit,so if,that a,the next
33:^ everyon,^ prov,a liar,a pit,answ befor,answer,back by,be tre,everybod,forc,hard to,hav cal,liar,look back,me hang,not help,not you,one leav,rep befor,revert,run out,sham,that on,tre lik,two lin,urgent,us be,wil,you ignor
32:^ without,a communit,a no,be run,end of,giv you,hat,i think,it wil,me awa,ment,my kne,my list,need your,no use,so do,someon,tak one,tomorrow noon,you refus,you wil,your salar,your stand
31:^ thi,a man,be count,be ver,desp,ill and,it real,know what,me wrong,my countr,my last,my messag,not worth,prov me,rep by,rud to,seem,should know,that peopl,the onl,to assum,wil hav
30:^ kind,^ pleas,^ rep,at least,blow,hungr,i tel,lying,me on,myself to,rep toda,so it,the troubl,think we,tuesda i,wait,who let,wil say,you befor,you should
29:# hour,? ?,alread,cal your,crush if,hon,i fail,know by,latest,lik everybod,messag on,my boy,phon ring,pick up,poor,sinc aft,ten minut,that real,the right,thi in,til,to liv,to tel,veteran,wednesda,why be,wil ask,you by,your conscienc,your rep
28:^ cal,a third,assum that,back i,count on,do that,down,due,enough,everyon els,four tim,frank,giv up,guess,hav lost,hear noth,i rang,kid,know you,last tim,leav,lin of,liv with,my let,need you,shal tak,the oth,to leav,to think,typ,who say,your offic
27:^ why,about thi,ago and,and thi,back,be put,dean,depend,depend on,firm,frida or,hang lik,help me,if you,me so,my kid,my profess,my third,need to,noon,otherwiz i,peopl,prett,salar,someon who,talk to,thi week,think you,to say,turn,would not,wrong,you answer
26:as i,bram,break my,els,hav answer,hav no,honest i,how man,nobod els,oblig,say so,teach that,that thi,til you,too much,tuesda and,wil cal,your door,your pag
25:anoth,be asham,competit,conscienc,down i,everybod els,gen,get one,last hop,let and,my mail,need thi,not know,on my,on tuesda,onlin,pit,refus to,see me,tel the,third,to me,you post
24:^ it,aft that,be check,be desp,be it,be mak,do the,els to,everyon,hav not,hav your,head,it by,moon,mor tim,much to,my fam,my plac,myself,no to,not even,not i,one sentenc,otherwiz,peopl who,someth so,that she,to cal,up my,you read
23:a interview,asham,awa,back and,basket,brush,but not,by thi,by thursda,can liv,common,door,hav plent,i check,it would,lik i,me with,my instruct,need a,real,receipt,rest,review,so he,that i,two day,virtu,which i,wil not,with your,you i,you onc,you would
22:^ now,^ perhap,a chanc,be patient,be proud,but you,cal ever,coffe or,could read,cri,find it,hav send,hav the,honest,lik me,mak me,monda,must hav,my onl,nin tim,nobod,one word,pleas,proud,requir,resort,should not,so hard,tel you,tim for,wednesda and,what to,would giv,writ a,writ ever,yesterda,you cal,you do,you now
21:^ aft,^ ever,^ if,and thursda,be prett,befor #,break in,by noon,can do,deadlin,els do,expect mor,fac,follow you,for what,from you,hav leav,hav nobod,in class,let,limit,messag i,neighbour,pleas cal,ref,scholar,the public,the thank,tim i,tir of,wel and,what do,woman of,would nev,yes or,you down,you nev,you turn,your firm
20:^ a,^ say,a minut,a one,be sur,broth and,check,could not,cry,down in,email you,ever do,for year,forgotten,hav mor,hav now,i carr,it seem,jun i,me look,mentor,much for,neighb,not refus,noth i,of us,old man,onl ask,or hav,or no,or you,over in,patienc,profess be,receiv,registr,right and,somebod who,the clock,the ver,thing for,thing to,think,tim about,to com,who can,wil be,worth,you thre,your colleagu,your payrol
19:a bad,a bus,a student,a woman,and just,be anoth,be down,believ,believ you,broth ask,cost you,down on,dream,each morn,everyon i,except,for us,galler,i drop,i giv,in on,interest to,keep going,lik us,long to,me or,my numb,off so,on writ,one hav,one not,oth,person without,promiz,rang,reason i,rememb,request to,someon lik,thre week,through its,turn a,up your,with what,would help
18:^ somebod,a lad,and stil,arrang my,assign,attent,be honest,be pass,can see,can stil,countr,discourag,enough to,gat,granddaught,hav becom,in two,kid in,lik you,mak it,me com,me hav,messag of,nobod hav,now i,on linkedin,one minut,one would,open so,put me,rop,tak ?,the newslet,ther wil,thi one,throw,thursda i,to stop,turn down,wheth i,would think,wow,you but,your direct
17:^ hav,^ one,^ thre,a applic,back at,chanc to,com down,communit,confess that,day but,day for,even you,fath be,feet,figur,ghost,hav do,he hav,hop for,i alread,i drov,it happen,it tak,lie,literal,mak of,no,noon i,on hear,onc,person,second and,sentenc,spend,stop by,the piec,themselv,thi,thing and,til i,tim any,tuesda,turn out,you answ
16:be just,becaus nobod,clos,cold,com from,do to,down and,expect to,giv your,hav mak,hour when,i gradu,leav to,messag,not for,off and,offic and,onl you,rent,slam,the newspap,the websit,thi be,tomorrow at,use,without a
15:^ be,comfort,discuss,ever morn,newspap,rais,stamp,to count
14:hour i
13:read thi
-12:^ chas,giv my,hav read,if now,know me,now be,oblig if
-13:feel lik,hav noth,hav work,if it,non of,siobhan,so ?,so ther,storm,worr if,writ again,you again,your talk
-14:^ hop,^ which,and so,at ten,be plain,can start,hav me,lik it,need work,not writ,onc mor,quest be,season and,the bee,thi hav
-15:^ patienc,^ sincer,accept,bega,bus season,by email,for learn,hop thi,if the,keep you,need not,no think,petra,swamp,would understand
-16:frida at,harvest,information,it over,leav you,monda at,moss,no wish,pleas accept,pleas tel,until the,ver glad,wild,yazzi
-17:# be,^ by,bee,i promiz,it can,must be,plac i,polish,soon,surv,worr,would mak
-18:at noon,be bad,find my,if not,kind regard,messag be,no need,pardon,pressur,thi address,wil arrang,wil ring
-19:again tomorrow,pleas choos,your book
-20:if my,shal be,when and
-21:not worr
-22:not need,would need
-24:the answ
-26:answ be
-28:tuesda at
`,
}
