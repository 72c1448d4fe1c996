// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysHowFound: Ballot = {
  bias: -5,
  sure: 16,
  doubt: -1584,
  weights: `
86:^ at
82:us the
81:say you
76:^ on
75:newslet,watch you
74:the tabl
73:me you,who ask
72:mention
71:boy,festiv,hav your,stuck
70:talk about
69:find your,next to,your talk
68:talk at,the saturda,your lectur
67:coat,my neighb,stood,watch your,webinar
66:besid the,channel,cop,fellow,he,panel,show me,spok
65:from #,when i,you at
64:dad,podcast,seat,societ,your email
63:giv your,we be,your card
62:articl,from your,my grandmoth,pin,read your,sing,the radio,the truck
61:at st,aunt,back row,bulletin,cousin,from the,get your,guild,hors,me your,our,see you,writ that,your address
60:exhibit,patient,uncl,we shar,wif
59:ate,group,how the,i read,my aunt,on saturda,pta,pul,shar a,thread,you through
58:across your,c,hand in,meetup,my dad,parish,puppet,report,sang,the clerk,the school,who teach
57:# of,between the,choir,hair,i stood,nam in,the sunda,wheel,your articl
56:attend,blog,i attend,in jul,my son,sist in,the #,the feed,you on,your numb
55:assoc,car day,not stop,photo,tel about,writ on
54:bean,broken,cat,market and,my wif,pag,post about,tag,to our
53:april,at our,hear you,list you,nephew,seminar,you answer
52:alumn,be four,biscuit,dril,husband,in may,issu,keep me,kit,see your,suggest,turn out,we both,workshop at,your post
51:^ he,band,be wher,bik,expo,how i,i see,memb,my cousin,off a,post on,teach my,you in,your book
50:among the,bel,brought me,door down,i walk,in april,meet in,solar,tooth,tuesda,your thread,your video
49:director,my husband,pap on,read in,rod,talk on,the alumn,you judg,you sold,your pap
48:about you,be both,ever sinc,forum,giv the,hav read,heart,her on,pop,prairi,profil,recal,see on,slip,swap
47:^ our,carr your,caught,clip,fly,follow you,last year,my dent,my nephew,nam off,pass your,the pharmac,theo,we meet,you leav,your linkedin
46:answer,be kind,cattl,cor,find you,hand me,i listen,judg,knot,littl broth,lou,panel at,pickl,wat and
45:cav,jud,look up,my uncl,numb six,out at,stood in,the cold,thread on,tom,we spok,you spok
44:both in,district,factor,fly at,in that,instagram,linkedin,pag on,podcast you,reel,sail,sold,who com,you from,your pag
43:googl,hear your,led me,rotar,secretar,spin,suggest i,the fly,your patient
42:from my,hav stood,i pass,led,mix,of gradu,rodeo,tax,your cousin
41:librarian,stop me,turbin,your blog,your webinar
40:account of,articl on,footnot,its,my quest,pop up,rescu,the oak,the tre,your interview,your tast
39:aid,as one,both on,drum,softbal,tail,teach shop,watch from,you last,your reel
38:^ coach,anatom,birthda,entr,fix our,our school,skat,stuck with,the long,yusuf
37:do at,do my,facebook,fisherman,grac,hair at,interview in,me over,neighbour,omar,post,the tail,the thursda,your profil
36:authorit,barbershop,chaplain,do payrol,essa,fest,good person,hav you,lan,leagu,marathon,one hair,rath,the marathon,the port,think you,wait on
35:be driv,blog post,develop,director of,insta,project
34:a librarian,acknowledg,alum,envelop,the acknowledg,uncl ray,wig
33:^ fellow,^ priya,beto,i caught,i search,if a,my profess,oliv,pie,rick,strand,the heart,your ice
32:brac,culinar,dent in,keisha,learn from,plot,suggest you,the rul,wow
31:^ linkedin,clear,linkedin search,scholar,sport,teresa
30:alumn pag,last sum,on googl
29:cabin,my phon,should writ,the scholar
28:memb of,ty
27:marcu,video on
25:coach,hey its
24:on insta
23:dr lin,resum und,wip
21:izmir
20:paramedic,put my
19:uni
17:forg the
4:you how
-19:and thi
-20:in town
-22:my mind
-24:direct of
-25:you mov
-26:you measur
-27:^ quentin,clementin,quentin
-28:a girl,fallon
-29:^ anjal,^ skyl,attach resum,compan hav,in at,test and
-30:^ nam,^ sincer,anim,deepak,dub
-31:^ brayden,^ regard,from pun,i admir,map for,pip for,soto,talk soon,too ?,your in
-32:^ thx,bao,josi,scot,the resum,thx,wes,writ a
-33:^ kyl,and now,differenc,hear that,kyl,talk and,work out,yet
-34:car and,farida,grant,hav attach,her to,jordan,me who,school in,skyl,teagu,tre and,understand you
-35:^ tel,apart and,bryc,clean in,i understand,lindse,mbatha,my thank,one com,the attach,wil see
-36:^ chas,a market,architectur,bogdan,brandt,corinn,for now,forward to,freshman,malhotra,pharmac,respect,school nam,wond
-37:^ hugo,anjal,clev,gradu from,sincer,um,understand that
-38:^ trent,be impress,candid,delacroix,hear noth,of and,optic,student her,the weekend,which nobod,year in
-39:a roof,fiona,hello mrs,respectful,up ?,what mak
-40:i rais,myself,on that,the offic
-41:^ best,a pharmac,advanc,in advanc,regard
-42:a pre,attach my,be hard,i believ,interest me,look forward,stub,the address,yrs
-43:deserv,hour be,tiffan,to school
-44:drop my,impress,network,onl to,ux
-45:apprentic in,coop,i lov,read to,think that,to stud,understand,understand how,with thank
-46:# #,flawless,you my
-47:^ pleas,^ with,consider,field,your team
-48:# year,if i
-49:for thirt,it would,learn that,pleas,think i,to interview,would also,you also
-50:be open,it ?
-51:chanc
-52:^ just,^ that,the greatest
-54:be fin,cal me,hop to,me ?
-56:to that,toda,univers
-57:hav alwa,knowledg
-58:expect,the phon
-59:^ #,^ to,can you
-62:^ do,enclos
-63:^ be
-64:^ not
-65:^ let,i can
-66:^ thank,attach
-68:could i
`,
}
