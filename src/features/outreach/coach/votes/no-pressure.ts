// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const noPressure: Ballot = {
  bias: -61,
  sure: -22,
  doubt: -45,
  weights: `
99:say no
88:rep
85:answ,pleas pleas
80:silenc
79:ignor
76:you owe
75:answ me,leav me,not mak
74:me down
73:owe,within
72:answer,wil know
71:beg you,no rep,turn me
70:beg
69:expect,hurt,i must
68:i expect,pleas i,refus,wil keep,yes
67:be beg,your answ
66:so if
65:cal me,i need,if i,say yes
64:dont,hear noth,tonight,treat
62:going to
61:crush,not answ,tel my
60:it wil,least you,you promiz
59:at least
58:bother,by tomorrow,decent,lik the,not be,on you,or i,prov,tak it,third tim
57:be crush,be giv,ignor me,toda
56:i shal,not let,prett
55:hear back,until you
54:answ by,hat to,me off,not help
53:decenc,me hang,me lik,no lat,on read,respond,sad,the least,til you,tomorrow,would hat,young
52:by tonight,ghost,i beg,ill,least,must say,my whol,not answer,within the
51:assum,be count,courtes,disappoint,fail,hav writ,keep cal,sham
50:a yes,by frida,by wednesda,check my,hav to,i fail,i feel,lik thi,not lik,one mor,owe me,pleas do,to answ,young peopl
49:^ peopl,by sunda,confirm,decenc to,me awa,shal,the decenc,to turn,to typ
48:^ everyon,by #,door on,help,know by,my phon,respons,suppos
47:be asham,be ignor,ghost me,me back,the weekend,wil go
46:^ need,a answ,alread tel,by thursda,cal and,not worth,promiz my,student be,the courtes,thi so,wil hav
45:a refus,asham,be bother,be going,count on,hav cal,help student,i suppos,my grad,no to,turn down,two word,typ two,would break
44:a kid,ask ever,be ill,futur,giv up,hurt me,i guess,rep by,rich,shal tak,so answ,that much,thi week,think you,would hav,your posit
43:^ now,a sham,decent person,els to,i honest,night wheth,read my,review,salar,so it,that on,the both,the rest,whol futur
42:a liar,chanc,due and,frank i,hard to,hav answer,hear from,important,know you,let down,liar,liv with,me by,nit,no ?,not even,poor,somebod pick,whol fam
41:ever night,expect your,hav let,not know,old man,one lin,sunda night,the latest,think a,wil post,wil say,you wil
40:be check,both the,conclud,do i,enough for,everybod,folk,frida,hav until,heart if,i wil,latest,morn until,my boy,my teach,need your,not car,not you,offic hav,otherwiz,owe the,rud,thi much,until,us both,you dont,you refus,you until,your conscienc
39:# hour,a fool,a poor,a third,answ until,back by,beneath,car about,courtes to,forget,gotta,if nobod,no answ,noon becaus,not hon,not ignor,noth by,sav us,snub,to treat,too i,tuesda i,yes by,you read
38:# nit,be prett,beneath you,dont get,due,els do,firm,hat,hav send,i think,last hop,me feel,my review,not wait,prett hurt,so do,til somebod,tomorrow even,wil tel,writ ever,your boss,your head
37:^ answ,^ do,brush off,conscienc,cruel,ever morn,fool,help young,it would,least hav,ngl,not leav,or not,polit,say so,sur,tim for,toda i,unanswer,what wil,within #
36:aft what,answ befor,answer and,asap,assum that,back toda,break my,desp,each morn,ever day,ever hour,guess,hang lik,hang on,hav nobod,i literal,it that,just say,loss,noon,on ring,one leav,person in,tel everybod,that peopl,the mat,the oth,thi by,tick,toda or,until i,wait by,writ ?,you peopl,your salar,your yes
35:^ prov,^ rep,ask and,be hurt,blow,but to,by fiv,cal your,clock toda,cry,dean,down i,fac,fam be,fiv o,lat than,look back,me until,must,my moth,nic,nobod els,otherwiz i,person would,sur you,to giv,to say,toda pleas,two lin,typ,us one,wil los,yes or,you nev
34:^ dont,a no,a veteran,and answ,boss,can liv,do not,go on,gran,hang,hav notic,help you,honest i,immediat,kid and,leav a,los my,me befor,moth be,my boss,my fac,my list,of somebod,or no,peopl lik,sinc aft,tak one,the young,thi frida,treat a,typ one,unless,until we,wil,would hop,writ back,your competit
33:^ cal,^ everybod,a communit,a man,a pit,a real,ask again,be onlin,be tre,bother to,cal until,do anyth,doct say,dont leav,everybod at,from our,get leav,honest,honest do,i pay,ins on,insult,lik i,man tim,me wrong,morn til,much in,my messag,not ?,not hav,not one,opt,phon ring,pick up,prov me,rud to,school so,see who,so to,that dat,tmrw,to assum,tre lik,who say,you ignor,you turn,you twic,your stand
32:? ?,aft that,all i,answ tonight,be plead,bus but,competit,drov fort,fail the,hav alread,ignor thi,ill and,it rud,mil to,my doct,need #,need you,oth do,phon ever,plead,plead with,rent,rep befor,run out,should know,the newslet,think we,to help,wait,without your,you cal
31:^ without,a uncl,aft all,alread,crush and,day until,els hav,fam that,get back,get noth,kinda,know what,los,mak me,man peopl,my inbox,my kne,my last,no and,no use,peopl,person you,rent be,see me,sham how,the end,the fifth,the troubl,to cal,to declin,to writ,twic and,with myself,you answ,you if,you treat
30:answ i,answ the,awa,basical,be dead,be wait,can see,crush if,everyon,feel,forc,fort mil,frank,hav tel,hav think,heart,help me,hop you,if thi,it honest,kind do,least thi,me so,my fourth,noon on,not going,not refus,on cal,on frida,peopl and,person i,rest of,revert,say in,sleep in,that real,the class,the dean,the interview,to think,tonit,urgent,what kind,wil not
29:^ kind,all week,anoth off,awa i,be patient,be sleep,conclud that,get one,giv you,grad depend,hungr,ins,it seem,keep writ,kid,kil,kind confirm,me at,much for,my grandson,pass on,put off,rep toda,sav,sick,so a,stag that,success,til,turn awa,us be,who leav,wil hold,wil writ,wound,you i
28:a chanc,be gonna,be pass,by noon,door be,enough,fault,forget the,gonna,her if,i tel,it so,kne her,lik everybod,need thi,over in,peopl on,pretend,refus me,see that,sleep,somebod who,the newspap,to hav,wheth i,why be,with that,would nev,you answer,you now,your offic
27:^ but,a old,answ and,answer by,be due,do for,down ther,everybod els,fam,hav leav,it real,kind at,last tim,list hav,messag i,my heart,no by,no tim,not sleep,notic,of ten,peopl in,peopl who,seem,tak silenc,the photograph,the public,tim now,too lat,us and,wil just,your fault
26:^ thi,add that,asid,be desp,becaus nobod,by all,cal thi,count the,declin,desp and,down and,end of,futur hang,hav rung,hello ?,i dont,i giv,interview on,let and,let be,lying,messag of,noth i,of person,p m,pm toda,rep and,scholar,settl,spam,the right,think that,to and,tomorrow noon,tonight or
25:# p,be my,be nic,be ver,competit and,everyon els,frida at,gut,i cri,it by,my kid,my patienc,my plac,my profess,need,onl one,pleas telephon,profession,refus to,see what,sham to,veteran,you befor,you help,you should,your clerk,your rep
24:^ som,^ why,a rep,and turn,be down,be run,besid my,bram,cattl sal,common,expect a,fifth,for onc,fourth,grandson,i check,lost a,me toda,ment,monda tuesda,my draw,myself at,on junip,pass over,promiz,real be,rung,sat by,simpl,than that,the rent,their,thi in,tomorrow so,use it,wil ask,would writ
23:# jun,a top,aft me,all thre,all you,and thursda,believ in,flo and,four tim,golf,machin sinc,my let,newspap,now the,of yourself,on facebook,person can,pit,porcelain,regular,right ther,sleep until,so what,someth so,the moon,to someon,virtu coffe,wednesda and,what do,what goe,what up,work by,your last
22:be los,black,bro,by tonit,cant,deadlin,do to,hav admir,it nev,know befor,last of,limit,man that,mor tim,my third,myself to,no from,nobod to,of bus,one word,onl hop,pass you,person of,silent,so keep,someon with,stand would,tak two,talk to,ten minut,that thre,the elbow,the fair,the sho,thi mak,to agre,to discuss,virtu,vouch,vouch for,without you,would consid,yes to,you no,you post
21:^ god,all ?,blew,chas you,email about,ethic,i ever,in class,lack,lad of,my onl,receipt,refu,requir,resort,review it,what we,you review,your feet
20:^ say,day til,kind revert,let go,must i,teach that,the fac,the thank
16:peopl be
-13:man let
-14:too bus
-15:not troubl
-17:that fin
-19:me anyth,thi if
-20:wil ring
-21:^ tak
-22:feel that
-23:answ be,the answ
-27:not expect
-46:not feel
`,
}
