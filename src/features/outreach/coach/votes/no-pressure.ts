// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -62,
  sure: -22,
  doubt: -45,
  weights: `
89:answ
88:rep,say no
79:third tim
78:ignor
75:leav me,pleas pleas
73:me down,within,you owe
72:beg you,silenc,yes
71:cal me,owe
70:answ me,dont,wil know,your answ
69:beg,i expect,i must
68:if i,pleas i
67:expect,not mak
66:answer,no rep,say yes
65:be beg,hurt,i need,turn me
64:or i
63:going to,not be,tonight,wil keep
62:not answ,refus,until you
61:crush,so if
59:on you,tak it
58:by tomorrow,hear back,prett
57:least you
56:be crush,ignor me,not let,prov,respond
55:a yes,decent,hat to,to answ,toda
54:answ by,hav to,me hang,must say,no lat,not help,would hat
53:be giv,you promiz
52:courtes,ghost,i beg,it wil,on read,pleas do,tel my
51:by tonight,disappoint,lik the,me by,til you,treat,within the
50:by wednesda,fail,me off,the least
49:check my,confirm,help,lik thi,one mor,rud,would hav
48:^ everyon,be ignor,bother,by thursda,decenc,keep cal,me lik,my phon,my whol,thi so,think you,tomorrow
47:a answ,be going,decent person,door on,ghost me,owe me,to typ,young peopl
46:be ill,hav writ,that on,to turn,until
45:a kid,answ befor,by frida,count on,futur,go on,help student,i suppos,me back,sad,wil hav
44:^ dont,^ peopl,ask ever,assum,by #,due and,ill,know you,least,not lik,you wil,your posit
43:at least,by sunda,i fail,loss,ngl,respons,that much,think a,whol futur,wil go,yes by,you if
42:^ cal,alread tel,be bother,hard to,hat,hav until,hear from,i feel,i shal,know by,latest,let down,my teach,night wheth,old man,read my,rep by,suppos,the both,until i
41:be dead,be prett,decenc to,frank i,hav answer,heart if,i tel,me befor,my boy,not ignor,not you,prett hurt,so answ,somebod pick,that peopl,the courtes,the decenc,the latest,tonit,wil say,you dont
40:^ now,a fool,a no,a poor,be hurt,beneath,boss,chanc,conclud,fool,hang,it that,me awa,my last,not car,not know,one lin,otherwiz,person in,review,shal tak,snub,so do,the rest,thi week,to say,you until,young,your head
39:back by,be asham,beneath you,both the,els to,enough for,ever night,frida,ignor thi,kinda,must,noon becaus,not worth,toda i,us both,you read,your conscienc
38:^ do,asham,be check,do i,due,hav cal,help young,i wil,lat than,morn until,need your,noon,owe the,sav us,sunda night,thi by,tuesda i,wil tel
37:# hour,a sham,aft what,asap,break my,dont get,ever hour,firm,giv up,leav a,no to,not hon,not wait,or no,pick up,rud to,til somebod,to think,unanswer,wil los,yes or,your boss,your yes
36:blow,but to,cry,ever day,everyon,expect your,i honest,i literal,i think,last hop,nobod els,not leav,now the,otherwiz i,polit,say so,sur,tel everybod,the mat,tomorrow even,turn down,wait by,who nev,within #,writ ?,your salar
35:^ rep,alread,alread and,and answ,ask and,back toda,cal your,conscienc,down i,hang on,hav alread,hav nobod,immediat,just say,kid and,kne her,look back,me until,moth be,my kne,one leav,person would,poor,run out,shal,sick,so it,the oth,tick,to giv,unless,us one,would break,you peopl,your competit
34:^ answ,^ prov,^ thi,a fing,a liar,a veteran,aft that,all i,be count,brush off,cal until,car about,desp,each morn,fault,hang lik,help you,i pay,it rud,liar,lift a,los my,my boss,my grad,my list,need you,no and,of somebod,opt,peopl lik,salar,sinc aft,so to,tak one,thi frida,to assum,tre lik,two lin,until we,without you,would hop,writ back,you refus,your stand
33:^ need,a communit,a decent,a pit,a third,ask again,be onlin,competit,do not,doct say,dont leav,drov fort,everybod,everybod at,honest i,if nobod,ill and,important,ins on,mil to,my doct,my messag,not answer,on ring,oth do,phon ever,see me,the weekend,to writ,who say,wil
32:^ but,^ without,be sleep,be tre,be wait,from our,get back,get leav,get one,hav notic,hav rung,me so,me wrong,no use,phon ring,prov me,rep befor,revert,rung,that dat,tim now,urgent,without your,you answ,you cal,you ignor,you twic
31:^ kind,^ pleas,a uncl,aft all,answ tonight,basical,be gonna,bus but,can see,els hav,fail the,fort mil,gonna,gran,hav tel,help me,honest,hungr,it seem,kid,kind do,morn til,my fourth,offic hav,on frida,rest of,say in,should know,sleep,sleep in,the class,the troubl,think that,think we,third,to hav,to help,to treat,toda pleas,twic and,typ,typ one,what wil,wil not,with myself,your offic
30:answ the,awa i,can not,crush and,els do,end of,four tim,giv you,going with,hav think,i guess,if thi,it honest,it would,mak me,me at,need thi,not refus,pass on,sav,sham,the end,the photograph,tim i,wait,wil assum,writ ever
29:a real,all week,befor #,by noon,conclud that,crush if,ever morn,forc,frank,gotta,hav send,i begin,ins,it by,know what,los,much for,my heart,my inbox,not going,notic,on cal,onl one,put off,see that,the newspap,the public,thre week,til,to rep,us be,what kind,who leav,why be,you by,you should
28:be pass,be ver,becaus nobod,dean,fam be,fam that,hav leav,kil,kind confirm,last tim,me feel,my fac,my profess,not say,pay and,pm toda,rent,rep toda,seem,settl,so a,that a,the right,wheth i,wil be,wil hold,you answer,you i,you now,you turn,your rep
27:add that,anoth off,answ i,answer by,be run,cal thi,enough,fac,feel,find it,forget,going,guess,hear noth,her if,honest do,it so,it your,kne,let be,lik everybod,list hav,liv with,messag i,my plac,nit,not sleep,not tak,or not,peopl on,peopl who,rep and,somebod who,spam,to liv,us and,would not,you befor
26:asid,assum that,be desp,be sick,black,by all,competit and,everybod els,hav anoth,heart,hello ?,it real,lying,man and,messag of,not even,over in,peopl,see what,that real,their,tim for,turn,turn out,whol fam,wil ask,would think,you help,you not,your direct
25:^ why,and thi,answer and,be down,be leav,be my,down and,down ther,hav turn,i dont,let and,lost a,man i,my kid,my review,nic,night or,not one,of person,on peopl,or the,rest,than that,that for,tomorrow noon,what do,wil just,yes to,you nev
24:all thre,and turn,awa,bram,bro,common,ever week,for onc,fourth,frida at,frida noon,hard,i cri,messag on,monda tuesda,my let,my mail,my patienc,newspap,off and,one word,real be,refus to,simpl,someon who,the ver,thi in,use it,veteran,who can,you four
23:# jun,^ som,a woman,aft me,all you,and thursda,at that,be los,believ in,besid my,cattl sal,climb to,com down,deadlin,depend,depend on,do to,everyon els,expect a,flo and,forev,frida or,golf,hav any,hav you,i check,i cry,i rang,instruct that,intern with,keep on,machin sinc,manag in,myself at,myself to,no from,of yourself,ok,on facebook,on junip,onl hop,ought,ought to,pass over,pleas recommend,profession,regular,right ther,scholar,school so,someth so,stand would,the fifth,the moon,to discuss,to someon,tomorrow so,tonight or,wednesda and,work by,you no
22:a interview,a top,also to,assign,can liv,can onl,cello,duck,ethic,ever singl,hav admir,hav bet,hav plent,how man,i ref,it nev,last of,lik how,limit,literal,me also,mor tim,my third,need #,no answ,of bus,oka ?,one sentenc,onlin,pit,plat,porcelain,real,ref to,sinc august,so keep,someon with,tak two,talk to,ten minut,that by,the elbow,the fair,the galler,the refuge,the sho,thi mak,thi though,would nev,you post
21:a mind,afford,all ?,apparent,august and,be patient,blew,cal and,els i,enough to,flu,frida i,gangwa,grandma,i ever,in class,intend,intend to,it too,kind revert,lack,let go,look through,luck,men who,mind to,my grandma,my onl,on wheth,or hav,receipt,refu,requir,resort,see her,see who,silent,so he,stand at,stil sleep,teach that,the manag,the newslet,the next,the thank,tmrw,to agre,to which,with what,your feet
20:can find,could read,daught be,lad of,lik i,ment,moon,pag be,rent be,spar a,tim sinc,tir of,wait on,you slept
19:be young,must i
17:on tuesda
13:interview on
10:opin
-18:me anyth,that fin
-19:thi if
-20:^ tak,onl if
-25:feel that
-27:not expect
`,
}
