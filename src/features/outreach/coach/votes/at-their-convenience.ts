// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -29,
  sure: 16,
  doubt: -16,
  weights: `
81:whenev
73:convenienc
71:the tim,whenev you
70:calendar
68:minut whenev
67:your convenienc
65:whichev
63:sometim
62:dat
61:around,when
60:your choos
59:say when,the day,whatev,your fre
58:be fin,minut at
57:the hour,your week
56:^ aft,minut when,nam it,say which
55:be off,on any,spar
54:a dat,choic,day be,for you,min any,the dat,tim that,your choic,your end
53:a tim,fre ?,hour that,pick,your schedul
52:convenient,day you,min whenev,whatev day,whenev your,your calendar
51:afternoon,at whatev,between,cal at,day that,minut som,on whichev,that work,whichev day
50:any day,be up,choos,least,or,up at,weekend,work on,your pick
49:any tim,calm,day,day and,ear,i leav,minut any,on whatev,phon any,slow,to #,to me,you find,your cal
48:appoint,at whichev,choos ?,convenienc ?,day of,fin,lik ?,on a
47:a day,anytim,as you,best ?,but,over a,up to,weekda,wil tak,you nam
46:any,be plent,day i,eas,good for,just tel,might you,or aft,perhap,plea you,suit you,the season,tim at,tim work,whatev hour,when it,whenev suit,you say
45:any hour,be least,let you,pref,rath,the week,ther a,tim and,tim you,you lik,you pref,your hour,your own
44:be quiet,bet ?,cal of,cal when,choic ?,flex,night so,or cal,preferenc,sometim that,tim,when your,whenev it,whenev the,your preferenc
43:^ morn,a littl,be flex,could talk,hour,hour in,nam ?,phon whenev,shift,so you,that be,when ?,when be,you wish
42:adapt,any afternoon,at any,day when,do #,easiest,good ?,hav half,hour be,hour whenev,hour you,midnight,min on,mo,pick ?,say the,set the,slot,wil mak,would rath,your car
41:any even,be around,be eas,be good,best for,cal whenev,dat you,good tim,nam the,of thes,schedul,suit,telephon at,troubl,twent to,what work,you pick
40:^ anytim,^ whenev,any dat,be best,comfort for,even,gap,half hour,hour at,lunch hour,minut in,morn,night be,or the,when you,which be,you decid,your path
39:around your,be bet,be comfort,cal any,convenient to,day work,diar,fit,me when,min by,morn even,phon when,pick of,som even,spar #,tak #,the when,tim any,to pick,when and,which would,whichev tim
38:a phon,any night,be your,but i,by you,myself to,or #,pleas say,rul,tid,whatev tim,whenev ?
37:and hour,choos fre,choos the,even that,even you,follow your,monda or,noon or,phon cal,plea,plent,tak your,text,thi month,tim i,wherev,wil work,work around,would tak
36:^ ear,allow ?,and learn,at four,be find,be fre,be honor,break,can cal,choos when,honor,i follow,littl whil,minut sometim,minut your,person or,pleasur ?,rota,season be,set,that suit,to ring,whenev work,wish ?,you want,your pleasur,your shift
35:^ perhap,^ pick,^ som,a gap,adjust,be over,bend,bus ?,can mak,choos to,could spar,entir,go by,hour any,it can,it suit,min you,minut whatev,morn night,the clock,tim of,week,you speak
34:^ befor,^ on,^ onc,a mo,aft the,as your,by any,hour agre,hour and,it at,just say,less,littl of,short chat,want ?,when i,you by,zoom
33:^ any,^ tim,a even,a good,aft or,and frida,arrang,be easiest,befor your,but you,dat and,in with,long as,mo that,morn or,or lat,poss for,so pleas,week you,when would,whenev good,which of,would com,your to
32:all hour,and thursda,at a,be any,be no,be shut,calendar ?,day so,feel lik,fix the,hour or,in whichev,it rain,match,month be,of day,own choos,saturda or,shut,so choos,sometim whenev,to match,whichev week,work #,you choos
31:^ just,^ text,^ thirt,a weekda,aft,and any,at all,kind giv,mayb #,min at,minut poss,morn be,plac you,pleas choos,som afternoon,that would,to com,to stop,train ?,wil arrang
30:^ monda,anoth day,any of,by and,choic of,decid when,find good,it to,min sometim,minut that,or anoth,or next,tim be,to your
29:# you,be kind,leav,morn you,not at,the choic,wid
28:any morn,bear,hand ?,settl,so whatev,stop in,would choos
27:^ day,a brief,all that,any slot,complet,know when,leav the,light for,most day,my calendar,or wednesda,oth day
26:anoth,compan on,pick a,ring when
25:dead,ever hour,follow,neith,rain day
24:calendar be,hop for,indic,you just
23:even aft,pick any,whenev be
22:car for
21:^ when,^ whichev,or a
20:be slow
13:aft work
2:cal ?
-15:sunda at
-17:anyth i,hour ?,wednesda at
-18:on monda,the track,track
-19:sick,talk ?,wil you
-20:berth,video ?,virtu
-22:at seven,coffe ?,tomato
-23:^ oka,say yes,wil phon,your in
-24:# ?,# be,# in,and stud,at eight,befor frida,on frida,tomorrow at
-25:^ hey,abov,by on,forg,good morn,hey,know you,me i,on wednesda,saturda at,season ?,tyres
-26:a chat,advic,at nin,decid to,frida at,know if,me ?,meet ?,on as,top,vandenberg,what you
-27:? ?,big,delacroix,get me,just info
-28:at #,at ten,cour,me about,pruit,yes
-29:flawless,from #,mor,on sunda,train and,you keep
-30:any advic,desk,if i,lik what,min ?,minut and,must be,on tuesda,spok,spok at,thi work,toda
-31:and do,get to,hir ?,it a,must,oak,tonight,tuesda #
-32:^ thx,eight,him,morn ?,my schedul,of me,vacanc,within
-33:^ regard,^ to,mak you,minut ?,on thursda
-34:applic,at six,numb,our,see you,tomorrow,welcom
-35:choos your,help,list,not ask,stud,your word
-36:hang,hard,i start,spot,to know,use
-37:^ how
-38:^ and,going,how do
-39:intern,the best
-40:you open
-43:can start
-44:i know
-50:^ good
`,
}
