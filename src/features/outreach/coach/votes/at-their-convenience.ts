// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const atTheirConvenience: Ballot = {
  bias: -26,
  sure: 13,
  doubt: -26,
  weights: `
79:whenev
70:the tim
69:calendar
65:whichev
63:minut whenev
62:minut at,when
61:around,whenev you
59:a tim,dat
58:minut when,your choos
57:least,whatev
56:choic,for you,the day
55:convenienc,day that,sometim,your choic
54:the hour
53:be fin,choos ?,on any,say when,tim that,your week
52:^ aft,be off,spar,suit you,your fre
51:day and,day be,hour that,pick,your convenienc
50:between,comfort,fre ?,nam it,on a,to #,weekend,work on,you say,your pick
49:be plent,but,might you,minut for,whatev day,you find,your calendar
48:a dat,gap,on whichev,that work,the dat,up to
47:a day,at your,convenient,minut som,the season,up at
46:any day,be least,day of,or,or at,say which,wil tak,you spar,your schedul
45:a gap,as you,best ?,day,day you,lik ?,on whatev,say the,so pleas,whatev hour,whenev the
44:at whatev,cal at,calm,choos,even,good for,hour,min whenev,minut any,phon at
43:any even,choic ?,eas,mo,or aft,plea you,pref,slow,that be,tim you,you pref
42:^ monda,afternoon,any tim,be up,diar,i leav,weekda,when it,you lik,you nam
41:^ befor,any,be good,ear,fin,over a,rath,set the,sometim that,telephon at,ther a,tim,when your,would rath
40:at whichev,bet ?,convenienc ?,day work,end ?,fit,good ?,hav half,hour at,preferenc,when be,which be,whichev day,wil mak,your preferenc
39:^ whenev,a littl,any night,be best,be flex,be fre,convenient to,could talk,day the,even that,flex,just tel,min any,slot,the week,work around
38:any hour,articl,be around,easiest,half hour,mo that,monda or,spar me,tid,tim work,whenev suit,which of,whichev tim,wil not
37:^ morn,^ on,^ thirt,at any,be eas,befor your,cal of,day i,hour be,hour you,let you,morn,or the,perhap,phon whenev,som even,tim at,to ring,which would,you #,you can
36:around your,be quiet,best for,dat and,do #,hour any,min to,night so,season be,shift,the when,to pick,whatev tim,whenev your,you wish
35:^ anytim,^ som,and hour,anytim,articl on,be oka,be over,break,day at,fil,go by,in with,lunch hour,nam the,pick of,so you,tak #,thi month,tim and,when and,wil do,you pick,you tel,your cal
34:adjust,any afternoon,arrang,at four,be any,be your,bend,but i,by you,day when,good tim,hour in,it can,less,min by,tak your,whenev work,whil,wid,wil work,would tak,your car
33:^ ear,^ onc,cal when,calendar ?,choos to,hour agre,littl whil,noon or,poss for,rul,schedul,sometim whenev,week ?,you speak,zoom
32:^ pick,aft,aft or,and frida,any morn,be honor,be shut,can mak,even you,fix the,honor,hour whenev,min,minut whatev,of thes,set,shop or,shut,stop in,text,the clock,you want,your path
31:# min,anoth day,be bet,can com,feel lik,glad to,me which,midnight,of day,or lat,ring when,som afternoon,som of,to nam,week,week or,whenev be,wherev
30:^ any,^ perhap,a good,a mo,adapt,and thursda,appoint,chamb,choic of,choos the,dat you,ear or,easiest ?,in port,it rain,match,me when,morn be,morn even,morn or,suggest,tim i,to match,to me
29:# you,^ just,a quart,aft the,any of,be open,in whichev,leav the,most day,pleas choos,to your,train ?,what would,whichev week,wil arrang,work #,you decid
28:^ a,^ day,be easiest,bor,choos when,myself to,not at,pain,the bus,tim be
27:^ mayb,but you,court,kind giv,leav,morn you,my calendar,nam her,servic,so choos,the choic,would com,you choos,your to
26:^ tim,and any,audit,bus ?,rain day
25:^ at,afternoon you,be slow,bet,cal in,danc,decid,entir,gift,i can,i follow,just,lead,oth day,pick a,pick any
24:^ hect,^ priscilla,breakfast,can do,chamb breakfast,even aft,hect,hour over,mayb,min on,paul,priscilla,that would,ximena
23:neith
22:calendar be,min you
20:min at,so,ston
17:^ the,can be
13:cool
-4:by video
-9:your tim
-13:cal ?,request
-15:hour ?
-18:wednesda at
-19:a chat,sport,the track,track
-20:anyth i,forg,on monda,thank you,tomorrow at
-21:be flawless,until you,video ?,wil cal
-22:at eight,at ten,chat ?,say yes,town,with half
-23:^ thank,^ trent,coffe ?,delacroix,josi,marsh,on saturda,the profess,tomato,trent,wil phon
-24:# in,at seven,bram,by on,can i,carl,goodby,hir ?,minut and,on wednesda,pemberton,philomena,pruit
-25:# be,and do,bak,consid,consid me,i start,me i,on frida,pleas pleas,sick,thi work
-26:avail for,flawless,frida at,i request,know if,know you,not wait,thank,you spok,young
-27:# ?,^ hey,^ yo,from #,hey,ray,what you,yo
-28:^ best,^ chas,^ hav,and say,at thre,cour,me your,must be,spok,spok at,sup,to sta,train and,vandenberg
-29:^ thx,advic,ann,eight,fre on,my schedul,on my,szabo,tonight,yes,you think
-30:^ to,con,fal,for the,him,mak you,me ?,on sunda,vacanc
-31:any advic,at #,at nin,i just,it a,lik what,morn ?,start
-32:applic,get me,hard,hop,on thursda,on tuesda,toda,togeth,top
-33:and tel,at six,choos your,desk,hir,posit,tuesda #,your word
-34:becaus,everyth,hav to
-35:^ regard,help,list,see you,sign,tomorrow,use
-36:going,hundr,i want,min ?,minut ?,numb,our
-37:^ and,hang,sir,you open
-38:answ,from the,not aft,not ask,thi be
-39:^ how,intern,must
-40:finish,how do
-41:can start,no job,stud,the best,to know
-43:^ good
-45:i know
`,
}
