// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -27,
  sure: 13,
  doubt: -26,
  weights: `
80:whenev
69:calendar
67:the tim
66:minut whenev
64:whichev
63:around,when,whenev you
62:minut at
59:dat,for you,minut when
58:a tim,sometim
56:choic,day be,least,the day
55:convenienc,whatev
54:on any,the hour,your choic,your week
53:tim that,your choos
52:^ aft,choos ?,convenient,day and,day that,your fre
51:nam it,pick
50:comfort,good for,on a,say when,spar,that work,to #,whatev day,work on,you find,your calendar,your convenienc
49:gap,might you,suit you
48:a dat,be fin,fre ?,hour that,or at,whatev hour,wil tak
47:at your,be off,between,but,cal at,day of,on whichev,quiet,the dat,the season,tim you,up to,when it
46:a gap,any day,as you,at whatev,choos,day you,hour you,minut be,phon at,weekend,your pick,your schedul
45:a day,be plent,best ?,day,on whatev,whenev suit,you spar
44:any tim,be least,calm,hour,lik ?,or,slot,so you,that be,that suit,tim,whenev the,you say
43:afternoon,choic ?,diar,over a,plea you,pref,you pref
42:any,any hour,eas,fit,min whenev,so pleas,up at,wil not,you lik,you nam
41:^ befor,a littl,at four,at whichev,convenienc ?,day work,end ?,even,get #,i leav,mo,or aft,pick ?,slow,when be,whichev day
40:^ monda,anytim,be around,be flex,be fre,be good,convenient to,ear,flex,hav half,hour at,minut som,say which,set the,shift,sometim that,the week
39:any even,be up,easiest,just tel,minut any,night so,preferenc,say the,tid,tim at,to pick,your preferenc
38:^ morn,be as,bend,good ?,lunch hour,phon whenev,rath,spar me,telephon at,whenev your,whil,would rath,you pick
37:^ anytim,^ on,^ thirt,^ whenev,adjust,and hour,articl,be any,be best,could talk,even that,hour be,let you,min any,minut whatev,mo that,nam the,season be,som even,when and,when your,would a,you decid
36:be find,be over,befor,bet ?,cal of,day at,day to,go by,good tim,littl whil,or cal,tak #,thi month,tim work,whichev tim,your cal
35:^ onc,around your,arrang,articl on,be all,be eas,be ther,break,dat and,fil,fin,for lik,monda or,sometim whenev,spar #,tak your,that plea,tim and,tim of,whenev work,wil work,you speak,you wish,zoom
34:any afternoon,any morn,befor your,best for,but i,day the,hour agre,hour whenev,if that,it can,min to,morn night,pick of,rul,week,which of,which would,wid,you #
33:^ ear,be honor,can mak,chamb,could spar,day i,honor,in with,less,min,morn,morn even,night,noon or,set,the clock,weekda,whatev tim
32:# min,^ pick,a quart,aft the,any night,be oka,by you,cal when,calendar ?,dat you,fix the,most day,of thes,shop or,the shop,which,wil mak,work around
31:adapt,choic of,choos to,favour,in port,just say,schedul,som afternoon,som of,the when,to me,to nam,what would,wherev,which be,wil arrang,you choos,your path,your to
30:^ any,aft,and frida,anoth day,appoint,be easiest,began ?,choos the,choos when,feel lik,hour any,min by,my shift,perhap,whichev even,you want,your car
29:# you,can com,match,me when,me which,morn you,or lat,the choic,ther a,to match,to your,train ?,work #,would com,you or
28:^ day,^ mayb,a good,a mo,and thursda,be bet,be quiet,ear lat,ear or,hour in,morn or,my calendar,myself to,of day,servic,so choos,so whatev,which day
27:cal in,can do,decid,ever hour,kind giv,lead,nam her,not at,pleas choos,tim be,tim i
26:^ just,^ say,^ tim,choos whatev,court,entir,i follow,leav,mayb #,min on
25:^ at,afternoon you,breakfast,bus ?,but you,leav the,min you,or even,oth day,pick a,that would,tuesda and
24:^ hect,^ priscilla,^ the,a both,calendar be,hect,min at,or wednesda,pick any,priscilla
23:bet,car for,chamb breakfast,i can,just,my week,neith,paul,text,week or,ximena
22:min sometim
20:^ whichev
19:anywher,four,not a
-3:by video
-5:phon ?
-10:request
-11:ther at
-12:cal ?
-13:hour ?
-17:anyth i
-19:a chat,on monda,say yes,sport,the track,tomorrow at,track,until you
-20:be flawless,forg,video ?,wednesda at
-21:^ trent,talk ?,thank you,the profess,trent,wil cal
-22:# in,^ thank,^ xo,at ten,chat ?,hir ?,i request,philomena,xo
-23:^ giulia,at seven,exact,giulia,know if,must be,pruit,tomato,wil phon,wil ring,word
-24:bram,by on,cal your,carl,coffe ?,delacroix,goodby,josi,marsh,minut and,on frida,pemberton,thi work,town
-25:# be,consid,consid me,me i,on wednesda,sick,what mak
-26:^ best,^ hey,^ yo,at nin,avail for,can i,flawless,frida at,hey,thank,train and,yo,you spok,young
-27:# ?,advic,and do,know how,me your,ray,sup
-28:^ chas,and say,ann,at thre,die,fre on,from #,him,i wish,pour,spok,spok at,szabo,to sta,tonight,vacanc,vandenberg,wond,yes
-29:^ hav,^ thx,^ to,at six,book,cour,get me,it a,me ?,my schedul,start
-30:can not,choos your,eight,mak you,your word
-31:at #,hard,help,morn ?,top,you think
-32:fal,on sunda,on thursda,on tuesda,toda,tomorrow,tuesda #
-33:and tel,captain,going,hir,or i,togeth
-34:everyth,hav to,hop you,shar
-35:^ regard,desk,list,minut ?,numb,our,use
-36:applic,hang,pag,sir,you open
-37:becaus,from the,min ?,spot,thi be
-38:^ and,^ how,how do,must,not ask,to know
-39:intern,no job
-40:trad
-41:finish,the best
-43:^ good,can start
-44:i know,stud
`,
}
