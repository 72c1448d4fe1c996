// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -31,
  sure: 16,
  doubt: -16,
  weights: `
88:whenev
81:whenev you
77:or aft
73:hour that
72:convenienc
71:minut at,or over,the hour,your week
70:whichev
68:dat
67:minut whenev,when your,your convenienc
66:hour you,the tim
65:a tim
64:cal at,minut in,mo,the day,when,your fre,your hour
63:any hour,calendar,convenient,minut when,tim that,whenev your
62:say when,the dat,tid,week you,weekda,whatev,your own
61:any afternoon,at whatev,hour of,minut be,nam it,on any,slow
60:as you,hour at,hour in,hour whenev,your choos
59:agre,be off,choic,i leav,min any,or #,perhap,you lik,your choic,your schedul
58:a dat,all right,allow ?,around,bet ?,fre ?,phon when,pref,when it
57:day be,day that,fit,hav half,to #,you pref
56:be fin,could talk,day when,easiest,flex,on whatev,on whichev,or thirt,plea you,telephon at,tim at,whatev hour,whenev the,your cal,your calendar
55:be flex,cal of,day you,eas,even you,min whenev,minut som,rath,say which,suit you,whatev day,whichev day,your end,your pick
54:^ aft,a day,any even,any night,any week,around your,best ?,myself to,phon any,sometim,tim you,would half,you find
53:any tim,be bet,be eas,choos,for you,hour be,me when,or cal,pick,shift,up to,wil tak,you nam,your sid
52:any day,break,choos ?,comfort,day,on a,that work,twent to,whenev it,would rath
51:aft or,any,between,by you,convenienc ?,good for,hour any,hour when,say the,set the,weekend,you wish
50:^ morn,allow,dat you,in whichev,least,minut any,monda or,night so,plea,select,troubl,you say
49:be find,be fre,convenient to,let you,lik ?,on som,the season,work around
48:adapt,aft the,any dat,be good,be up,best for,day of,ear,lunch hour,noon or,that good,wherev,work on
47:^ thirt,a mo,a weekda,and hour,be best,cal whenev,might you,minut whatev,oth day,pick ?,pick of,slot,sometim that,the week,tim,wil mak,would com,your to
46:anytim,choic ?,day and,good ?,good tim,midnight,minut or,morn,permit,preferenc,som even,suit,tak #,that suit,when ?,whenev ?,which would,wil work,your preferenc
45:be around,be easiest,began ?,but,car to,for lik,hour and,or next,rul,tim work,twent or,when and,whenev suit
44:adjust,cal when,calm,comfort for,day the,littl of,min to,minut sometim,morn be,of thes,phon in,schedul,tim and,tim which,what work,whatev tim
43:a even,afternoon you,and frida,at whichev,be quiet,bend,choos the,dat and,even,lul,morn or,thi month,to pick,whichev week,your clock
42:any of,be comfort,be least,befor your,fit myself,just say,know a,leisur,morn even,next month,one day,settl,the least,would leav,you select,your leisur
41:^ day,^ monda,around you,can cal,choic of,it suit,learn any,leav the,pick your,shop or,the when,want ?,when be,when you,which day,you pick
40:afternoon whichev,low tid,minut your,night be,on phon,or lat,sunda aft,talk whenev,whenev good,you choos,you or,your car
39:anoth day,ashor,be your,bus ?,but i,convenient for,day work,decid,gap,hour i,hour or,hour with,it can,minut poss,pick the,pleas choos,pleas say,suit ?,the clock,tuesda and,whenev work,would tak,you over,your lik
38:^ anytim,all hour,any morn,cal on,can mak,choos fre,choos when,day i,diar,fix the,four and,ful ?,just tel,nam any,nam the,tim i,when would,whichev tim,you decid
37:^ befor,^ perhap,^ whenev,any slot,awak,be any,be awak,be kind,but you,ear or,entir,follow your,long as,min sometim,pick when,pleasur ?,short chat,so pleas,tim of,up at,whichev even,wil arrang,with any,your pleasur
36:^ any,^ ear,^ lemm,^ som,a gap,ampl,be ampl,be oka,bit whenev,go by,if that,lemm,minut that,nam one,of day,poss for,sam to,season be,so choos,sunda or,text,tim any,you any
35:^ onc,^ pick,be honor,day so,day whichev,daytim,decid when,fre i,honor,min you,right ?,rota,sometim you,ten minut,to ring,to stop,you just,you want
34:# but,^ nam,choos to,fanc,fin,good night,in town,let your,meet whenev,morn you,my shift,pie,rot,say and,talk any,the slot,whenev be,whichev hour
33:a tuesda,and any,ask #,cal any,com when,empt,even aft,hour so,mayb #,nam a,night your,whichev you,you should
32:and plac,can pick,dawn,day as,deadlin,find good,kind giv,leav it,leav to,less,min at,my calendar,plac you,suit your,the choic,train ?,your hand
31:# you,^ tim,aft seven,and thursda,calendar be,fin with,most day,plac for,someth els,sometim whenev,ther with
30:^ even,^ text,at four,be over,day but,decid on,eas on,not up,suggest,work #,would pick
29:convenienc to,even ?,feel lik,you feel,you you
28:aft thre,be as,pick a,ring when,suggest whatev
27:anywher,complet,rain day
26:can be,day any,light for,pick any,talk you,text me,tim be
25:know when,neith,that any
24:even weekend
23:^ on
12:^ when
6:phon ?
-5:cal ?,hour ?
-8:me by
-12:telephon for
-14:phon to
-15:dat at
-17:chat with
-18:sunda at,wednesda at
-19:on monda,video be
-20:talk ?
-21:# nit,at half,cal with,if we,tomorrow at,video ?
-22:at seven,noon ?,talk to,wil cal
-23:coffe ?,get you,min ?,you open
-24:# ?,at #,could it,gis,on wednesda
-25:at nin,conv ?,on frida,season ?,tomorrow
-26:# in,pleas speak,pruit,say yes,tonight
-27:be bus,decid to,just info,me work,saturda at
-28:meet ?,top
-29:even at,good afternoon,kennel,train and,tuesda #,yes
-30:^ best,hang,me ?,sometim ?,until you
-31:get to,know if,minut ?,on thursda
-32:sweep,thi work
-33:at fiv,just want,morn ?,must be
-34:^ oka,^ regard,at tim,choos your,hir ?,my schedul,your word
-36:good even
-37:in mind
-38:any open,open ?
-39:any advic,at six
-44:can start
-47:good morn,how do
`,
}
