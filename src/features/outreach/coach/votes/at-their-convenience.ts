// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -31,
  sure: 16,
  doubt: -16,
  weights: `
88:whenev
82:whenev you
78:or aft
74:convenienc,hour that
71:the hour,whichev
70:minut whenev,when your,your week
69:minut at,nam it,your convenienc
68:^ morn,allow ?,hour you
67:dat,minut be,minut when,whenev your
66:hour of,mo,say when,the tim,your fre
65:a tim,calendar,minut in
64:the day,tid,weekda
63:any hour,cal at,convenient,hav half,the dat,tim that,whatev,when,your hour,your own
62:any afternoon,at whatev,say which,week you,your end,your schedul
61:all right,as you,on whatev,your choos
60:around,be off,hour at,hour in,hour whenev,i leav,on any,or #,phon when,when it,whenev the
59:a dat,min any,on whichev,plea you,whatev hour
58:cal of,choic,slow,telephon at,you lik,your choic
57:any week,around your,even you,or thirt,pref,you find,your calendar
56:agre,be fin,best ?,could spar,day that,easiest,flex,fre ?,perhap,tim at,twent to,up to,whatev day,whichev day,you pref
55:a day,any even,any tim,be flex,fit,rath,sometim,would half,you nam
54:^ thirt,be bet,break,could talk,day be,day you,eas,me when,morn or,som,suit you,tim you,your cal,your pick
53:any night,choos,day when,for you,min whenev,phon any,pick,shift,wil tak,would rath
52:^ aft,between,convenienc ?,dat you,hour any,hour be,let you,minut aft,minut any,morn even,night so,noon or,on a,phon whenev,plea,set the,the season,troubl
51:aft or,any day,anytim,be fre,by you,comfort for,good for,in whichev,least,myself to,or cal,preferenc,say the,that work,what work,your preferenc
50:be eas,be find,best for,bet ?,but,choos ?,day,day of,lik ?,minut whatev,monda or,pick of,select,weekend,your sid
49:any,be comfort,be good,convenient to,sometim that,whenev it,which would
48:a weekda,any dat,be around,be quiet,be up,calm,morn be,permit,som even,tak #,that good,the week,wil work,you say,you wish
47:adapt,ear,for lik,good tim,minut som,oth day,pick ?,pleas say,suit,wherev,wil mak,work around
46:a mo,and hour,at whichev,be least,cal when,cal whenev,car to,day and,littl of,midnight,minut or,schedul,that suit,tim,whatev tim,whenev ?,you #
45:any morn,be best,be easiest,choic ?,day which,good ?,hour and,of thes,on som,phon in,slot,when and,which day,your to
44:a morn,any shift,even,hour when,just tel,lul,lunch hour,or next,pleas choos,ther a,tim which,when ?,whenev suit,would com
43:befor your,bend,choos the,the when,thi month,want ?,when be,whichev week,your clock
42:^ day,a even,adjust,and frida,began ?,can mak,fit myself,min to,minut your,tim work,you pick
41:^ anytim,^ monda,afternoon you,awak,be awak,but i,choic of,dat and,it suit,know a,learn any,leisur,minut sometim,night be,on phon,pick your,sam to,settl,the least,when you,whichev you,would leav,you choos,you select,you want,your leisur
40:^ perhap,can cal,day work,diar,even aft,hour with,just say,leav the,low tid,minut poss,nam the,or lat,rul,sunda aft,whenev good,whenev work,you or,your car
39:^ nam,anoth day,any slot,ashor,choos when,gap,hour i,hour or,long as,morn you,next month,or when,pick the,so choos,suit ?,talk whenev,the clock,tuesda and,when would,wish ?,with any,would tak,your lik
38:around you,be kind,conv at,convenient for,four and,go by,it can,nam any,of day,one day,pick when,pleasur ?,so just,tim and,tim i,tim of,to pick,up at,whichev tim,you just,you over,your pleasur
37:^ befor,all hour,be honor,be oka,bit whenev,cal any,choos fre,day i,day so,decid,ear or,entir,follow your,ful ?,honor,hour so,quest for,rot,you any,you decid
36:^ any,^ ear,^ whenev,a gap,afternoon whichev,be any,bus ?,by any,day whichev,fin,good night,min sometim,min when,nam one,off monda,season be,short chat,sunda or,ten minut,tim any,to ring,whichev even,wil arrang
35:^ even,^ lemm,^ onc,^ pick,and any,any of,but you,choos to,decid when,lemm,min at,minut that,my shift,pie,rota,say and,text,ther with,would choos,you should
34:be your,calendar be,can be,day as,day but,empt,fanc,fre i,meet whenev,min you,minut from,my calendar,nam a,night your,poss for,sometim you,talk any,the choic,whichev hour,you began
33:# but,a both,a tuesda,aft seven,ask #,can pick,com when,dawn,eas for,eas on,in with,leav to,let your,the slot,wil bring
32:^ tim,and plac,choos what,find good,kind giv,leav it,mayb #,most day,plac you,say me,train ?,would pick
31:^ som,and thursda,at four,less,sometim whenev
30:# you,^ text,decid on,decid the,fin with,fix the,someth els,to match,work #
29:be over,pick a,plac for,stop in
28:aft thre,anywher,even ?,not up,profess of,rain day,tim be,your hand
27:can speak,day any,even weekend,so any,talk you,that any
26:even thi,know when,suggest,text me
25:light for,pick any
24:complet,neith
14:^ when
3:cal ?
2:phon ?
-4:hour ?
-6:me by
-13:dat at,wil phon
-14:phon to
-15:telephon for
-16:chat with
-18:on monda,sunda at,video ?,wednesda at
-19:video be
-20:at seven,cal with,talk ?,tomorrow at,track
-21:# in
-22:# ?,coffe ?,good afternoon,wil cal
-23:# nit,at #,could it,get you,good morn,noon ?,on saturda,talk to
-24:^ good,at nin,on wednesda,saturda at
-25:on frida,pleas speak,say yes,tomorrow,you open
-26:conv ?,if we,just info
-27:kennel,meet ?,min ?,morn ?,top
-28:be bus,it if,season ?,train and,yes
-29:even at,get to,good even,minut ?,pruit,tuesda #,until you
-30:know if,me ?,my schedul,sometim ?
-31:on thursda
-32:^ oka,sweep,thi work
-33:^ regard,at fiv,choos your,your word
-34:at tim
-35:must be
-36:decid to,in mind,insert dat
-38:any advic
-39:you hir
-40:at six,open ?
-42:can start
-46:how do
`,
}
