// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -62,
  sure: -22,
  doubt: -45,
  weights: `
90:say no
88:rep
87:answ
79:pleas pleas
78:ignor,silenc
77:you owe
75:leav me
74:answ me,me down,owe
73:i need
72:beg you,within
71:hurt,no rep,not mak,yes
70:i must,wil know
69:answer,beg,cal me,refus
68:pleas i,your answ
67:say yes,turn me
66:i expect,if i,wil keep
65:be beg
64:dont,expect,hear noth
63:tonight
62:so if
61:decent,or i
60:going to,least you,third tim
59:crush,not answ
58:be giv,it wil,lik the,not be,on you,prett,toda
57:by tomorrow,i shal,prov,respond,tak it,until you
56:not let
55:be crush,decenc,hat to,hear back,ignor me,no lat,tel my
54:ghost,i beg,know by,me hang,on read,tomorrow,would hat
53:a yes,answ by,hav to,not help,owe me,you promiz
52:confirm,hav writ,i feel,keep cal,must say,pleas do,sad,sham,the least,til you
51:by tonight,disappoint,not answer,to answ,treat,within the
50:assum,at least,check my,fail,help,me lik,me off,my whol,one mor,think you,to typ
49:^ peopl,by wednesda,decenc to,ghost me,i fail,lik thi,shal,the decenc
48:^ everyon,^ need,bother,decent person,door on,least,me by,my phon,respons,thi so,wil hav,would hav
47:a answ,be ignor,courtes,me back,student be,to turn,tonit
46:a kid,by #,by frida,me awa,rep by,the weekend,young
45:be going,be ill,by sunda,count on,help student,i suppos,review,rich,young peopl
44:ask ever,chanc,due and,giv up,hard to,i honest,ill,loss,ngl,not lik,rud,so it,that on,the rest,thi week,wil go,your posit
43:a refus,a sham,alread tel,by thursda,futur,hurt me,know you,nit,poor,read my,shal tak,so answ,suppos
42:answ befor,be bother,by tonit,let down,need your,night wheth,not you,old man,or not,somebod pick,that much,the both,the courtes,think a,turn down,until,whol futur
41:be asham,due,everybod,frank i,hat,hav until,hear from,heart if,if nobod,latest,noon becaus,not car,not know,otherwiz,the latest
40:a fool,a poor,a third,conclud,ever night,hav answer,morn until,my boy,my teach,one lin,so do,sunda night,too i,what wil,wil say,you dont,you until,you wil,your conscienc,your head
39:# nit,^ now,asham,back by,be prett,both the,brush off,els to,enough for,forget,frida,i wil,not hon,not ignor,not wait,noth by,offic hav,prett hurt,snub,tuesda i,us both,you cal,you refus
38:# hour,answ until,be check,beneath,beneath you,ever hour,firm,fool,gotta,hav cal,hav send,kinda,last hop,lat than,no to,not leav,not worth,person in,sav us,that peopl,the oth,whol fam,wil tel,yes or,you read,your boss
37:^ do,a no,aft what,asap,boss,cruel,cry,do i,dont get,els do,ever morn,go on,help young,must,noon,otherwiz i,owe the,thi by,til somebod,toda i,toda or,tomorrow even,unanswer,wil los,within #,your yes
36:^ cal,alread,answer and,back toda,blow,break my,but to,cal your,car about,conscienc,hang,hang lik,hang on,it that,just say,moth be,my review,polit,tel everybod,wait by,yes by,your salar
35:^ dont,a liar,assum that,dean,desp,each morn,hav nobod,it would,kid and,liar,look back,me befor,me until,on ring,one leav,or no,pick up,salar,say so,sur,sur you,the mat,tick,two lin,until i,us one,who say,would break,writ ?,you if
34:^ prov,^ rep,a communit,a veteran,and answ,ask and,be count,by fiv,cal until,clock toda,do not,down i,ever day,everybod at,fiv o,hav alread,hav notic,help you,honest,i literal,i pay,immediat,leav a,man tim,my boss,my list,no answ,nobod els,not hav,of somebod,peopl lik,person would,rent,rent be,see who,tak one,thi frida,to giv,to say,unless,you peopl,your competit
33:^ answ,^ everybod,a pit,aft that,all i,alread and,ask again,be hurt,be onlin,be plead,be wait,doct say,everyon,expect your,fac,get leav,gran,honest i,i tel,i think,ill and,important,ins on,insult,los my,my doct,my grad,my messag,need #,need you,no and,not one,opt,plead,plead with,rud to,run out,sinc aft,so to,that dat,tmrw,to assum,tre lik,until we,wil,with myself,would hop,writ back,you turn,you twic,your stand
32:answ tonight,be sleep,be tre,bus but,drov fort,from our,get one,ignor thi,me wrong,mil to,morn til,my kne,my last,not ?,oth do,peopl and,phon ever,phon ring,prov me,school so,see me,sham how,should know,the newslet,typ,typ one,without your
31:^ kind,^ without,a decent,a uncl,aft all,be dead,be gonna,be patient,by noon,cal and,competit,dont leav,els hav,gonna,it honest,it seem,kind do,man peopl,me at,me so,noon on,not sleep,on cal,on frida,person i,rep befor,rest of,sleep,sleep in,the troubl,think we,to help,to writ,toda pleas,twic and,writ ever,you answ,you ignor
30:a real,answ the,awa,can see,conclud that,crush and,fort mil,get back,hav think,help me,if thi,it rud,kind confirm,los,mak me,my fourth,my inbox,not refus,not say,revert,sav,say in,see that,success,that real,the end,the photograph,tim for,to think,to treat,urgent,you by
29:^ but,all week,anoth off,awa i,basical,crush if,enough,fail the,fam be,fam that,fault,forc,frank,giv you,going with,hav tel,hungr,i guess,ins,it real,kid,kne her,me feel,much for,my heart,need thi,no use,not going,pass on,peopl,put off,refus me,rep toda,sick,so a,the class,the dean,thre week,til,to hav,us be,wait,who leav,why be,wil hold,wil writ,you i
28:be pass,cal thi,end of,hav leav,heart,i giv,kil,last tim,lik everybod,my fac,notic,peopl on,pretend,seem,tak silenc,the newspap,the public,too lat,turn,wheth i,wil not,wound,you answer,you now,your offic
27:^ thi,answ i,answer by,asid,be desp,be down,becaus nobod,befor the,do for,everybod els,forget the,hav anoth,her if,it by,let be,list hav,lying,messag i,noth i,of ten,onl one,peopl who,rep and,settl,spam,that a,the right,the young,think that,us and,wil be,wil just,you should,your fault
26:add that,all thre,be ver,bro,by all,competit and,everyon els,find it,hav rung,hello ?,let and,liv with,man i,messag of,nic,not even,over in,pay and,peopl in,pm toda,see what,somebod who,to and,turn out,what kind,you help
25:^ why,a rep,at my,be leav,be my,black,desp and,down and,down ther,expect a,for onc,four tim,going,guess,i dont,it your,kind at,lost a,me toda,ment,my plac,my profess,on peopl,sham to,that for,the ver,their,to liv,tomorrow noon,veteran,who let,you befor,you nev,your direct
24:a woman,and thi,be run,besid my,bram,day until,do the,fourth,i cri,i cry,man and,me or,monda tuesda,month and,my kid,my patienc,on junip,one word,profession,real be,refus to,right ther,rung,simpl,ten minut,than that,treat the,who nev,wil ask,yes to,your rep
23:# jun,^ som,aft me,all you,and thursda,and turn,at that,be los,believ in,cattl sal,climb to,com down,common,do to,flo and,frida at,frida or,golf,hav any,i check,i rang,keep writ,last of,machin sinc,my draw,my let,my third,myself at,newspap,no from,now the,on facebook,ought,ought to,pass over,person can,porcelain,regular,someon who,someth so,the moon,to someon,tomorrow so,tonight or,use it,wednesda and,what do,what goe,without you,work by,you no
22:a top,can liv,deadlin,duck,ethic,hav admir,hav plent,hav you,lik how,look through,mor tim,myself to,nobod to,of bus,of yourself,on wheth,onl hop,pass you,person of,pit,refu,silent,so keep,someon with,stand would,tak two,talk to,the elbow,the fair,the galler,the next,the sho,thi mak,to agre,to discuss,virtu coffe,walk by,what we,would consid,would nev,you post,your last
21:all ?,answ and,apparent,blew,depend,depend on,email about,flu,grandma,how man,i ever,in class,intend,intend to,it nev,know befor,lack,lad of,let go,limit,lord,my grandma,my onl,oka ?,receipt,requir,resort,see her,teach that,that by,the fifth,the thank,tim i,virtu
20:^ say,afford,can find,daught be,els i,kind revert,lik i,literal,my rent,peopl with,the fac,tir of,wait on,we do,your feet
19:coffe or,must i
-14:too bus
-16:that fin
-17:tuesda at
-18:thi if
-19:^ tak,me anyth
-20:onl if,wil ring
-21:feel that
-26:answ be,not expect
-41:not feel
`,
}
