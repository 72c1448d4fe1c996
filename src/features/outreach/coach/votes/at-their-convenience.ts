// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -25,
  sure: 13,
  doubt: -26,
  weights: `
80:whenev
67:the tim
65:calendar
64:whichev
63:minut whenev,when,whenev you
62:around
61:a tim
60:convenienc,minut at
58:dat,sometim
57:your choos
56:hour that,the day,whatev,your convenienc
55:for you,the hour,work on,your choic,your fre
54:be fin,comfort,minut when,your week
53:^ aft,day be,on any,on whichev,suit you
52:choic,pick,spar,tim that
51:day and,day that,nam it,on a,that work,whatev day,your schedul
50:a dat,be off,choos ?,minut som,say which,the dat,the season,your calendar
49:be least,between,but,i leav,least,say when,to #,weekend,your pick
48:at your,convenient,fre ?,gap,good for,might you,up at,you find,you nam
47:any day,good ?,up to
46:any tim,choic ?,choos,min whenev,or,over a,whatev hour,whenev the,you spar
45:a day,at whatev,be best,be up,best ?,day,ear,even,lik ?,min any,on whatev,tim work,wil tak
44:a gap,a littl,cal at,night so,or aft,plea you,sometim that,tim at,tim you,whenev suit
43:any,any even,at whichev,be around,be plent,calm,day of,end ?,just tel,mo,or at,set the,slow,so pleas,when it,whenev your,whichev day,you say
42:be quiet,day you,diar,fin,hav half,let you,minut any,perhap,tim,weekda,you lik
41:^ monda,afternoon,as you,be good,best for,cal of,eas,hour,hour at,pref,rath,so you,spar me,text,when be,when your,you pref
40:any hour,be fre,bet ?,dat you,easiest,even that,fit,hour in,minut in,shift,the week,wid,wil mak,your car
39:^ whenev,any night,convenienc ?,do #,min,or the,telephon at,that be,the when,to ring,would rath
38:^ morn,adapt,at any,be eas,be flex,comfort for,convenient to,even you,flex,hour be,hour whenev,morn,rul,season be,slot,what work,which would,you can,you pick
37:^ befor,articl,cal any,could talk,half hour,hour any,me when,myself to,noon or,pick of,preferenc,ther a,tid,to me,when ?,when and,which of,you wish,your cal,your preferenc
36:^ anytim,^ on,^ thirt,adjust,and hour,any dat,anytim,around your,be find,by you,cal whenev,could spar,day i,go by,just say,lunch hour,minut sometim,mo that,or cal,person or,som even,tim and,tim i,you #,you could,zoom
35:articl on,be oka,be over,calendar ?,can mak,day the,fil,good tim,hour you,it can,monda or,morn even,schedul,set,thi month,to pick,whichev tim,whil,wil work,would tak
34:^ onc,^ som,a quart,and frida,at four,be any,be open,but i,choos the,choos to,day at,hav onl,hour agre,min by,pleas choos,plent,rota,tak #,week,your shift
33:any afternoon,be bet,be shut,dat and,day when,less,minut whatev,of thes,or #,shut,that would,whenev good,whenev work,work around,you want,your to
32:^ any,aft,began ?,bend,break,in with,lat,me which,midnight,minut poss,shop or,sometim whenev,to your,week you,you decid,you speak
31:^ perhap,a good,aft or,arrang,ask #,be easiest,can cal,can com,can do,choic of,choos when,easiest ?,feel lik,fix the,in whichev,leav,min on,min to,minut one,morn be,plea,say the,tak your,whatev tim,whichev week,wil arrang,would com,your hour
30:^ pick,a mo,anoth day,any of,befor your,cal when,follow your,fre i,hour or,match,mayb #,month be,next month,of day,path,path in,so just,som afternoon,stop in,the rest,to match,to nam,what would,wherev
29:# you,^ ear,and thursda,any morn,appoint,be honor,be kind,even and,honor,morn or,most day,ring when,so choos,the choic,train ?,work #,your path
28:^ just,bor,it from,kind giv,rest,servic,the mo,tim be,week or,you choos
27:and by,any slot,decid,decid when,even aft,hour suit,min sometim,nam her,or next,or wednesda,pain,the clock
26:afternoon you,be your,but you,i follow,leav the,min you,morn you,rain day,tuesda and
25:^ tim,and any,entir,ever hour,lead,my calendar
24:^ priscilla,bet,ear or,gift,know when,or lat,oth day,pick a,pick any,priscilla
23:calendar be,hop for,lol,not a,to com
22:indic,neith
21:ston,suggest
20:or a,whenev be
18:be slow,can be
-8:your tim
-16:talk ?
-18:anyth i
-19:a chat,the track,track,wednesda at
-20:be flawless,on monda
-21:and stud,say yes,until you
-22:^ trent,at eight,chat ?,hour ?,trent,video ?,wil cal
-23:# in,bram,coffe ?
-24:^ oka,at seven,carl,consid me,hir ?,josi,tomato,tomorrow at
-25:consid,delacroix,goodby,on frida,on wednesda,open ?,pemberton,sick,wil phon
-26:# be,^ thank,by on,cour,flawless,not wait,town,word
-27:^ hey,^ yo,avail for,befor frida,hey,know if,me i,me your,train and,yo,young
-28:# ?,^ chas,^ hav,^ hi,ann,frida at,hi,i just,pleas talk,pruit,think we,vandenberg,yes
-29:a great,advic,from #,him,i start,must be,szabo
-30:and do,at #,by day,choos your,get me,it a,me ?,minut and,my schedul,sup,thank,tonight,your word
-31:fre on,hir,mak you,thi work,top,vacanc,what you,within
-32:? ?,^ thx,and say,any advic,at nin,eight,lik what,mor,morn ?,on thursda,start
-33:^ to,fal,hard,hop you,on tuesda
-34:and tel,at six,min ?,on sunda,toda
-35:desk,hav to,stil,tuesda #,welcom
-36:^ regard,applic,help,list,see you,thi be,tomorrow
-37:going,minut ?,numb,our,posit,sir,use
-38:everyth,not ask,you open
-39:hang,must,spot,stud
-40:^ and,can start,intern
-41:^ how,finish,how do,no job,to know
-42:not aft,the best
-44:^ good
-48:i know
`,
}
