// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysHowFound: Ballot = {
  bias: -7,
  sure: 16,
  doubt: -1584,
  weights: `
82:^ at
76:^ on,say you
74:me you
72:us the
71:fellow
70:row,the back
69:talk about,watch your
67:boy,window
66:festiv,how the,mention
65:he,see you
64:you put,your numb
63:be at,from #,my daught,see your
62:^ in,articl,newslet,our,sta,sunda,webinar
61:^ the,suggest,you explain,your lectur,your talk
60:^ last,group,next to,piec,stuck,wif,you at
59:aunt,cousin,garden,societ,wher the,your nam
58:describ,hair,shar a,we be,when i,who ask
57:bulletin,dad,podcast,spok,thread,through the,you on,your address
56:besid,driv,talk at,your post
55:and say,blog,caught,documentar,not stop,profil,read your,stood,the saturda,uncl,you onc,you teach
54:column,from the,from your,hors,in #,me about,me your,my aunt,open day,rop,seat,the town
53:coat,exhibit,hand in,hav your,hear you,insid the,kit,last week,pag,post about,the #,watch you,would not,your articl
52:# of,feed,find your,i read,ice,memb,patient,post on,read in,rout,show me,your card
51:hand at,hold the,my grandfath,my wif,op,pap on,van,your pap
50:bought,fair,how i,in may,pin,st,the radio,your be,your video
49:get your,report,saturda,sing,the school,we shar,you answer,your cousin
48:alumn,at our,be wher,bel,biscuit,cop,ever sinc,husband,i bought,i stood,look you,of you,the chamb,the truck,we meet,writ that
47:chamb,choir,com across,knit,me hold,parish,solar,talk on,the alumn,the visit,you judg,you through,your linkedin
46:assoc,behind you,director,giv your,pul,sang,thread on,to our,tucson,workshop at,you lit,your thread
45:^ our,and ther,and we,answer,april,attend,door down,flew,i attend,it at,my dad,out at,the ice,the spr,used
44:across your,be four,bean,cav,clear,fog,forum,guild,knot,magazin,photo,the sunda,who com
43:about you,articl on,be both,cat,class,crab,drum,heart,keep me,led,my cousin,my son,on saturda,recal,rid,seed,son,tak your,theo,video on,you spok,your patient
42:aid,and watch,besid the,bik,can tel,co,hav keep,issu,my quest,photograph,pta,slip,the cold,the weld,win,you sold
41:^ hear,at st,co op,day on,expo,find you,follow you,from my,i find,insta,mak you,sam,sold,spok at,teach,the guard,tied,union
40:befor the,both,campu,in april,meetup,my boy,my dent,my nephew,my uncl,nephew,rescu,rotar,writ on,you fix,you from,your pag
39:among the,bass,blog post,buy,cow,cut a,linkedin,look up,lou,me i,my husband,of my,post,school and,see on,suggest i,suggest you,swap,the say,ther you
38:alum,cafeteria,car day,h,i in,led me,list,list you,our school,secretar,spin,tom,your tast,your webinar
37:clip,essa,folk,grac,grad,hav read,i search,marathon,oyst,paul,sal,student of,the marathon,vault,your van
36:? ?,culinar,nam from,pass your,prairi,the parish,the thursda,you in,your blog
35:as one,attend your,be kind,both in,hav you,i caught,man on,room at,ston,teach my,the group,the heart
34:^ coach,^ mrs,a sunda,a wal,andr,bought the,dent,do my,fisherman,interview in,porch,should writ,softbal,we both,you may
33:^ he,a fin,auth,beto,chaplain,driv the,fest,from you,learn from,think you,your interview
32:good person,googl,leagu,lena,scholar,the scholar
31:cri,i driv,may not,sport,teresa,thread about,uncl ray
30:culinar school,galler,hav it,neighbour
29:alumn pag,dominic,rig,semest
28:coach,joel,smartest,the smartest
27:fern,oliv,sign up
26:gratitud,wip
25:bowl
24:earl,nam her,wow
23:keep it
22:paramedic
21:stil hav
19:a deck
13:lik that
12:forg
-13:my mind
-16:danc
-17:treat
-18:barrel
-23:be tel,in town,you stil
-25:the mil
-26:clarenc,comma,keep my,my post,whitmor
-27:^ nam,^ sincer,deepak,your suppl
-28:a market,admir of,adult,firefight,hav two,hear that,my instruct,siddiqu,your in
-29:^ kyl,bryc,deput,kyl
-30:^ cod,chem,dunmor,jordan,wes,whitcomb
-31:# yrs,^ regard,a licens,all day,delacroix,dub,josi,lindse,my thank,ohio,scot,talk and,yrs
-32:by thursda,hav put,of that,shanic
-33:^ tel,anim,car and,i believ,i rais,sincer,tiffan
-34:address of,be work,farida,i understand,understand,understand you
-35:apprentic in,owen,tak on,the address,with thank,you measur
-36:compan hav,degre,do that,for now,hi ther,the offic,understand that,year i
-37:^ trent,a pharmac,grant,greatest,lot of,optic,the univers,we can,year and
-38:be impress,clev,cv,mathematic,the hour,which nobod
-39:brilliant,fiona,interest me,regard,to stud
-40:^ che,^ pleas,and now,attach my,fast,hour be,i lov,recruit,respectful,to school,univers,whenev suit
-41:# #,^ if,be hard,colleagu,for thirt,ma,stub,you my
-42:^ to,consider,dear mrs,think i,understand how,your team
-43:onl to,toda
-44:^ that,can we,human,impress,knowledg,resum and,the greatest,ux
-45:a great,field,learn that,seek,think that
-46:applic,best,chanc,div,expect,obi
-47:a lot,hop to,i wil,me ?,to interview
-48:hav alwa,it ?,look lik,not ask,to meet,to that
-49:coop,or i,pleas
-50:^ and,^ be,^ with,enclos
-51:^ let,pharmac
-52:^ #,^ good,just,posit
-55:^ not
-56:emplo
-58:i can
-59:a cal,attach,be not,could i
-60:^ can
-61:could you
-62:^ thank
`,
}
