// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -32,
  sure: 16,
  doubt: -16,
  weights: `
88:whenev
84:or aft
82:whenev you
77:convenienc
73:hour that
72:your convenienc
71:dat,weekda
70:minut whenev,the hour,whichev
69:a dat,your week
68:hour you,minut at,say when,the tim
67:a day,a tim,hour of,minut be,minut when,whenev your,your fre
66:nam it
65:be fin,calendar,minut in,tid,whenev the,your choos,your hour
64:cal at,hav half,mo,whatev,your end
63:any hour,any shift,as you,convenient,could spar,min any,the day,when your
62:hour in,or #,the dat,week you,when
61:be off,hour at,i leav,tim that,your choic,your schedul
60:allow ?,choic,day that,on whatev,telephon at,your own
59:around,even you,say which,you nam
58:all right,at whatev,best ?,hour whenev,phon when,plea you,pref,up to,whatev hour,you lik
57:any week,day of,fre ?,hour any,on any,or thirt,perhap,sometim,you pref,your calendar
56:agre,break,day you,fit,phon any,whatev day,when it,you find,your pick
55:^ thirt,any tim,around your,be flex,ear,eas,easiest,flex,let you,minut any,on whichev,select,slow,twent to,whichev day
54:^ aft,^ morn,a weekda,choos ?,dat you,me when,min whenev,or cal,phon whenev,som,suit you,that work,troubl,you wish,your cal
53:be find,cal of,choos,day when,for you,pick,rath,say the,tim you,what work
52:allow,any afternoon,be bet,be quiet,by you,comfort for,convenient to,day be,hour be,noon or,preferenc,set the,tim at,whenev it,your preferenc
51:aft or,between,could talk,day,hour when,in whichev,least,lik ?,minut whatev,myself to,night so,pick ?,plea,would rath,your sid
50:any day,anytim,be good,convenienc ?,permit,when and,which would,work around,your path
49:adapt,any,be comfort,be eas,be fre,be up,bet ?,good for,monda or,pick of,when ?,wil tak
48:any even,any morn,best for,day which,good ?,oth day,som even,suit,that suit,wherev,wil work,you say
47:a even,afternoon,any dat,befor your,began ?,cal whenev,choic ?,day and,littl of,morn,sometim that,tak #,that good,you #,your to
46:adjust,and hour,cal when,car to,good tim,lunch hour,midnight,minut or,minut som,morn even,phon in,slot,tim work,when be,whenev work,which day,wil mak,would com
45:a mo,at whichev,be around,be best,be least,but,hour and,min when,minut sometim,my shift,of thes,or lat,schedul,tim,whatev tim,whenev ?
44:^ ear,be easiest,bend,cal any,just tel,lul,pleas say,rul,settl,the when,want ?,whichev week,you pick,your clock
43:^ day,a morn,calm,ear or,even,gap,on som,pick when,so pleas,ther a,when you,whenev good,you select
42:^ monda,choos when,it suit,leisur,min to,minut your,morn be,morn night,or anoth,whenev suit,you want,your leisur
41:and frida,any slot,ashor,awak,be awak,be kind,choic of,choos the,even aft,even that,fanc,fit myself,it can,minut poss,not up,pick the,point in,the clock,thi month,you car,you choos
40:^ anytim,^ perhap,a gap,afternoon you,can cal,conv at,day work,diar,hour i,hour so,hour with,hour your,know a,learn any,low tid,morn or,nam the,night be,or when,pleas choos,the least,up at,whichev even,you decid
39:^ befor,^ whenev,all hour,any of,around you,but i,can mak,convenient for,dat and,go by,hour or,how #,just say,of day,one day,pick your,poss for,season be,short chat,talk whenev,to pick,when would,with any,you any
38:anoth day,bus ?,by and,choos fre,day i,it hand,min you,on phon,pie,road ?,rota,sam to,suit ?,sunda aft,ten minut,tim and,tuesda and,whichev tim,whichev you,would choos,you just
37:^ any,^ even,bit whenev,by any,convenienc to,follow your,it poss,min sometim,nam any,pleasur ?,quest for,the mo,your car,your pleasur
36:^ pick,and any,be honor,day so,decid,decid when,eas on,four and,ful ?,good night,honor,minut from,so choos,sunda or,the choic,tim any
35:^ lemm,^ nam,^ onc,aft seven,choos to,day as,day but,discret,lemm,let your,long as,meet whenev,monda and,nam a,nam one,rot,say and,someth els,talk any,text,the slot,tim i,tim of,wil arrang,your discret
34:a both,choos what,day whichev,empt,kind giv,leav the,less,min at,minut that,my calendar,whichev hour,would leav,would pick
33:a tuesda,but you,can pick,com when,dawn,entir,even weekend,fin with,fit you,fre i,leav it,most day,off monda,sometim you,you should
32:^ som,and plac,can be,eas for,mayb #,plac for,plac you,rain day,say me,weeknight,whenev be,work #
31:ask #,at four,be open,calendar be,do be,fix the,leav to,that any,the captain,train ?
30:^ tim,afternoon whichev,and thursda,anywher,be over,sometim whenev,tim be,to ring,whatev good
29:# you,^ text,^ whichev,can speak,day any,decid the,even ?,feel lik,lov #,to match,you feel
28:adjust to,aft thre,car for,pick a,profess of
27:even thi,fre whenev,one so,pick any,suggest
26:know when,text me,you off
25:complet,light for
13:^ when
5:cal ?
2:phon ?
-3:hour ?
-6:me by
-12:dat at
-14:phon to
-15:telephon for
-17:sunda at
-18:video be,wednesda at
-20:get you
-21:cal with,on saturda,tomorrow at
-22:# ?,at seven,coffe ?,talk ?,talk to,video ?
-23:# nit,could it,gis,me ?,noon ?
-24:kennel,on frida,saturda at
-25:# in,at #,at nin,hav in,if we,on wednesda,pleas speak,tomorrow,wil cal,you open
-26:conv ?,just info
-27:be bus,meet ?,meet up,min ?,top
-28:it if,job ?,pruit,respectful,season ?
-29:get to,train and,tuesda #,until you
-30:minut ?,sometim ?
-31:^ best,on thursda,thi work
-32:know if,morn ?,say yes,sweep
-33:^ regard,at fiv,choos your,your word
-34:at tim,my schedul,you hir
-35:^ oka,decid to,good even,in mind,must be
-36:insert dat
-37:any advic
-39:at six
-41:good afternoon
-42:can start
-46:good morn,how do,open ?
`,
}
