// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysHowFound: Ballot = {
  bias: -8,
  sure: 16,
  doubt: -1584,
  weights: `
84:^ at
75:say you
74:^ on
72:me you
67:fellow,window
65:us the,watch your
64:see you
63:festiv,from #,the back,you show
62:newslet,you on,you put,your numb,your talk
61:mention,next to,our,row,your nam
60:articl,boy,hair,suggest,sunda
59:driv,he,i bought,see your,talk about
58:^ in,^ the,be at,documentar,garden,in may,profil,spok,the #,we be
57:cousin,ferr,group,podcast,societ,uncl,who ask,you at
56:aunt,bulletin,thread,watch you,you answer
55:besid,from your,how the,stuck,talk at,your address,your post
54:explain,green,hol,me your,read your,stood,the saturda,the spr,wif
53:befor the,feed,hav your,piec,post on,shar a,wher you,you teach,your email
52:caught,exhibit,in #,last,lit,memb,my grandfath,open day,read in,webinar,your articl,your card
51:back of,get your,hear you,my aunt,pin,post about,when i,you judg
50:alumn,box,coat,hand in,hold the,hors,ice,led,me about,say the,show me,the third,tri,wher,would not
49:and say,blog,broken,church,dad,door down,ever sinc,fail,pag,report,saturda,st,the green,the town,your linkedin
48:daught,find your,him,husband,i stood,me hold,my daught,of you,op,photo,rid,the stag,the truck,union,we meet
47:at our,choir,dent,director,from the,i read,led me,parish,patient,sang,sing,talk on,the chamb,the school,through,van,we shar,you onc
46:be in,behind you,com across,forum,off a,rop,the radio,the reason,used
45:# of,be both,befor you,clear,day on,get the,knit,not stop,pul,the alumn,the visit,to our,tucson,your video
44:^ our,about you,across your,and he,attend,biscuit,co,guild,hav read,i attend,my dad,my quest,my wif,pap on,rout,seat,seed,tea,the weld,voic,who com,workshop at,writ that,your pap
43:and stil,besid the,chamb,fram,giv your,grad,i writ,keep me,magazin,nephew,on saturda,pta,spok at,the ice,wher the,which you,you explain,you spok
42:be wher,bean,both,cav,co op,health,i find,my cousin,photograph,rotar,sess,so i,us in,win,your thread
41:and watch,articl on,find you,hung,issu,look you,out at,recal,solar,the sunda,vault,video on,weath,you as,you sold,your be
40:aid,attend your,bik,bottom,class,drum,follow you,heart,see on,swap,teach,the bottom,the say
39:among the,at st,campu,far,last week,my dent,park,rescu,sold,through the,we spok,your cousin,your patient
38:cafeteria,elm,expo,list,meetup,my uncl,nam from,post,student of,suggest you,tom,tuesda,your pag
37:^ mrs,be kind,bought the,i search,pap,prairi,sal,sign my,suggest i,tak your,theo,think you,you through,your webinar
36:^ hear,alum,beto,both in,cattl,fest,flew,good person,insta,my nephew,our school,pass your,rememb my,room at,school and,the train,ther you,you from,your blog,your interview
35:^ coach,a fish,as one,grac,hav you,keisha,learn from,rig,should writ,webinar about,you may,your van
34:^ he,a sunda,and ther,chaplain,fisherman,softbal,the group,the parish,the thursda
33:^ tom,alumn pag,from my,giv the,googl,jud,list you,my kitchen,spin,sport,ston
32:com up,do my,last sum,leagu,my husband,neighbour,profess be,scholar,teresa,the scholar,your yard
31:be four,buy,clip,interview in,its,joel,may not,oyst,paul,pric,thread about
30:bend,blog post,car day,coach,smartest,the smartest,tid,uncl ray
29:lena,semest,sinc then,tooth
28:cours,facebook,hi omar,my son,omar,prof,read that,son
27:a librarian,alum her,i driv,televis
26:dre,driv the,oliv,strand
25:earl,wow
23:paramedic
21:often
19:teach and
18:nam her
-16:the bridg
-17:barrel
-19:treat
-20:my nam
-21:blind
-22:danc
-24:the mil
-25:in town,keep my,my post,one day
-26:clarenc,up with,whitmor,your suppl
-27:be finish,be ther,comma,finish a,lot,radio oper
-28:a m,deepak,i rais
-29:^ brayden,^ kyl,^ nam,^ sincer,chem,dub,josi,kyl,sincer,sunniva
-30:^ cod,a class,dunmor,farida,jordan,lindse,my instruct,sever,wes,whitcomb,won
-31:^ regard,address of,all day,delacroix,ohio,scot,up my
-32:# yrs,^ tel,greatest,my mind,owen,say when,talk and,whenev suit,you measur,yrs
-33:consid,hav put,i understand,or i,the address,would mak
-34:about that,alwa,car and,fiona,lot of,shanic,the univers,tiffan,understand that,understand you,we can
-35:anim,apprentic in,be impress,by thursda,clev,compan hav,hunt,mathematic,tak on,understand
-36:^ trent,a pharmac,and now,be work,compar,grant,hi ther,my teach,to stud,with thank
-37:for your,regard,ux
-38:^ pleas,attach my,do that,the best,the offic,think i,univers,which nobod
-39:background,i lov,to school,you pick
-40:# #,^ to,colleagu,div,for thirt,the exam,the greatest,think that
-41:be hard,impress,interest me,on thi,recruit,stub,the hour,you my
-42:a great,a lot,suit,toda,understand how
-43:^ that,consider,degre,onl to
-44:cal me,hop to,learn that,me ?,someth
-45:^ how,can we,pharmac,the work,to interview
-46:applic,obi,to that,year and
-47:^ #,^ let,best
-48:^ good,^ with,connect with,posit
-49:chanc,coop
-50:^ and,dear,pleas
-51:enclos,just
-52:^ what
-53:a day
-54:emplo
-55:a cal
-57:^ not,could i
-58:^ can,could you,i can
-61:^ thank,be not
-64:attach
`,
}
