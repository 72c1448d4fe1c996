// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -28,
  sure: 16,
  doubt: -16,
  weights: `
84:whenev
76:whenev you
74:the tim
71:convenienc
70:the hour
69:whichev
67:around,calendar
66:hour that,or aft
65:a tim,hour you,your convenienc
64:dat,minut at,minut whenev,your choos,your week
63:be fin,sometim,the day,when
62:any hour,minut when
61:^ aft,whatev
60:cal at,convenient,minut be,spar,your choic,your fre
59:at whatev
58:choic,on whatev,perhap,say when,when your
57:be off,day be,on any,weekda
56:as you,hour be,i leav,nam it,tim that,whatev hour,your hour
55:fre ?,hour at,pick,rath,the dat,when it
54:a dat,for you,hour in,on whichev,slow,whatev day,you find
53:any tim,day and,day you,min any,min whenev,phon when,plea you,say which,whichev day,your cal,your end,your schedul
52:bet ?,between,choos,convenienc ?,hav half,mo,on a,or #,phon any,pref,say the,tid,tim at,to #,up to,weekend,would rath,you pref,your calendar
51:day that,minut in,whenev your,work on,would a
50:afternoon,any,any day,around your,be plent,choos ?,day,eas,plent,set the,tim you,your pick
49:appoint,calm,good for,just tel,lik ?,minut any,minut som,or cal,pick ?,that work,you lik,you wish,your own
48:a day,any dat,best ?,ear,easiest,flex,preferenc,som,wil tak,your preferenc
47:allow ?,be flex,cal whenev,comfort,could talk,fin,hour whenev,least,or the,over a,slot,suit you,the season,tim,you nam
46:and hour,any even,be least,day of,day when,good ?,hour and,lunch hour,morn,tim and,whenev it,you say
45:^ morn,any afternoon,be find,be up,let you,night so,phon whenev
44:aft the,at whichev,car to,choic ?,dat you,fit,good tim,nam the,plea,the week,tim work,to pick,troubl,twent to,whenev ?,whenev the,you decid,you speak
43:anytim,be eas,be good,be quiet,best for,cal of,convenient to,lul,midnight,suit,telephon at,that suit,ther a,tim i,week you,whatev tim,whenev suit,wil work,you #,your clock
42:a littl,be bet,but,cal when,dat and,even you,for lik,in whichev,learn any,might you,morn or,noon or,of thes,or next,permit,pick the,shift,so you,spar #,tak #,that be,the bus,when ?,when be,which would,wil mak
41:^ befor,adapt,befor your,bend,break,by you,can cal,even,hour any,monda or,night be,thi month,wherev,you by,your car,your shift
40:^ monda,^ perhap,any night,any week,be around,be best,be your,comfort for,could spar,day i,day work,even that,just to,myself to,pick of,pleas choos,schedul,work around,your to
39:aft or,be fre,but i,choic of,diar,gap,just say,less,morn be,morn night,pleas say,pleasur ?,season be,so pleas,sometim that,that good,the when,when i,when you,would tak,you want,your pleasur
38:^ whenev,a gap,a weekda,be comfort,can mak,choos fre,go by,hav onl,if that,morn even,rul,som even,tim any,what work,would com
37:^ anytim,adjust,and any,cal any,choos the,choos when,entir,even or,settl,text,the clock,up at,whichev week,your path
36:^ ear,but you,day so,leav to,littl of,minut sometim,minut your,or a,or anoth,or lat,path,short chat,to ring,when would,whenev good
35:^ any,^ thirt,a even,a mo,agre with,be ok,calendar decid,dead,dead be,it can,kindest,littl whil,me when,minut whatev,ok ?,shop be,so choos,when and,whichev tim
34:afternoon you,all hour,anoth day,arrang,at all,be honor,began ?,bus ?,by any,honor,it suit,long as,oth day,own choos,say what,select,select ?,the slot,to stop,whenev work
33:^ onc,and by,and frida,be easiest,be hav,choos to,day as,ear or,leav the,min at,minut that,not at,pick when,poss for,rota,suit your,the choic,you choos,you just
32:^ pick,^ text,and learn,and thursda,any morn,be no,be perfect,fix the,follow your,guy on,i follow,of day,want ?
31:# you,^ som,and whenev,ask #,be any,chil,feel lik,find good,it from,it work,low,me som,minut wherev,to your,whichev hour,wil arrang,work #
30:^ tim,any of,at four,be over,do be,eas on,it rain,kind giv,mayb #,minut poss,morn you,or wednesda,plac you,train ?,would choos
29:decid when,four and,month be,most day,sometim whenev,wil bring
28:all that,mayb,my calendar,profess of,rain day,ris,say and,so whatev,whichev even
27:any slot,complet,light for,my shift,pick any,ring when,say me,tim be,to com,whenev be
26:^ just,^ on,calendar be,compan on,match,tim convenient,to match,tuesda and
25:a both,car for,neith,you over
24:bear,fil,indic
23:pick a,weekda you
22:anywher,be kind,not mind
21:^ whichev,follow
19:can be
17:^ when
6:phon ?
2:cal ?
-2:hour ?
-13:sunda at
-14:the track,track
-15:wednesda at
-16:talk ?
-17:on tuesda,plac or
-18:chat with
-19:wil you
-20:berth,on monda,video ?,virtu
-21:at eight,tomorrow at
-22:on frida,your nam
-23:# ?,at seven,coffe ?,noon ?,wil phon,your in
-24:# be,advic,be bus,befor frida,on wednesda,you open
-25:# in,at ten,meet ?,min ?,saturda at,season ?,top
-26:at #,at nin,delacroix,hav in,pruit,say yes,th at,what you
-27:bak,decid to,frida at,good morn,me ?,me i,sloan,tonight
-28:? ?,at fiv,dunleav,know if,must be,on sunda,to discuss
-29:and stud,oak,train and
-30:cour,eight,get to,lik what,lindgren,me about,mor,my schedul,tuesda #,you keep
-31:big,drink,get me,in mind,minut and,within,yes,you tak
-32:i start,sweep,thi work,toda,tomorrow
-33:any advic,desk,minut ?,morn ?,must,on thursda,open ?
-34:^ regard,^ thx,hang,hir ?,not aft,numb
-35:choos your,your word
-36:^ to,applic,help,see you
-37:at six,to know
-38:^ and
-39:i know,use
-40:the best
-42:can start,how do
-53:^ good
`,
}
