// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysHowFound: Ballot = {
  bias: -6,
  sure: 16,
  doubt: -1584,
  weights: `
86:^ at
78:say you
76:^ on
75:see you
73:us the,who ask
71:talk about
70:me you,watch you
69:from #,newslet,your lectur
68:boy,watch your
67:he,how the,i bought,spok,webinar
66:articl,be at,festiv,find your,mention
65:coat,fellow,podcast,societ,your talk
64:^ the,next to,panel,see your,show me,stood
63:besid the,hav your,talk at,the truck,when i
62:church,pin,your email
61:cousin,nam in,our,read your,seat,sunda,you at,your card
60:aunt,hors,i read,my grandmoth,the radio,the school,tri,your address
59:across your,exhibit,jar,patient,stuck,uncl,wif,your articl
58:at st,bulletin,com back,get your,group,me your,my aunt,my neighb,parish,suggest,your numb
57:from your,hair,hand at,not stop,shar a,sing,thread,we shar,wheel,who teach,you on
56:car day,choir,dad,elm,issu,sist in,the feed,the museum,the saturda,to our,we be,you through
55:about you,biscuit,cop,from the,i stood,pta,puppet,report
54:^ he,attend,ever sinc,giv your,i attend,in may,neighb,pag,pul,sang,saturda,we meet,workshop at,writ that,you answer,your pap,your post
53:alumn,assoc,broken,kit,meet in,see on,the #
52:at our,be four,door down,find you,guild,keep me,post about,post on,rod,siz,thursda,writ on,you leav
51:april,bik,director,expo,how i,knot,last year,my cousin,my wif,nam from,seminar,talk on
50:among the,band,cat,dril,hand in,heart,market and,pla,pop,prairi,read in,sign,son,you judg,your linkedin
49:^ our,blog,fly,from my,meetup,my dad,my dent,pap on,public,q,slip,solar,tag,thi address,your video
48:aid,back row,brought me,cor,her on,littl broth,look you,my husband,of you,pickl,theo,you sold
47:a jar,and find,forum,hav read,in april,nephew,recal,the guard,writ becaus
46:answer,clip,giv the,hear you,in that,judg,linkedin,memb,nam off,on pag,out at,profil,programm,spok at,the alumn,the book,your pag,your thread
45:be wher,my son,off a,panel at,pass your,podcast you,tax,the cold,thread on,we both,you spok,your book
44:hav stood,list you,my nephew,my uncl,on saturda,sold,tent,who com,your patient
43:be kind,cow,jud,led,led me,lou,mak you,rescu,rodeo,rotar,stood in,your cousin,your interview
42:articl on,culinar,ever singl,googl,hear your,look up,the fly,tom,turn out,your reel
41:anatom,by yourself,cav,follow you,grac,instagram,reel,secretar,swap,the sunda,tract,your webinar
40:cattl,director of,hav it,i pass,its,land,my quest,omar,spin,stop me,suggest i,you from,your profil
39:^ coach,as one,bal,be both,block,carr your,caught,drum,i caught,newcom,softbal,the group,the oak,turbin,video on,watch from,your tast
38:a hors,alum,by ear,cut a,insta
37:blog post,do at,fisherman,me over,post,rick,tucson,your blog
36:both in,both on,do payrol,essa,good person,interview in,lan,method,mix,our school,wig
35:^ priya,chaplain,fest,follow,hav you,i search,neighbour,oliv,steno,the heart,the port,think you,uncl ray
34:both,dog park,hair at,learn from,my profess,one hair,scholar,strand,the absolut,thread about,whitak,wow,your not,your van
33:^ fellow,^ linkedin,beto,fix our,profess be,und you
32:^ sam,a fin,do my,keisha
31:a librarian,both of,brac,clear,last sum,sinc then,the scholar,wait on
30:alumn pag,at my,dent in,district,envelop,even class,leagu
29:folk,linkedin search,memb of,suggest you
28:^ whil,universit and
26:coach
25:earl,hey its
24:dre,the gym
23:dr lin,often,resum und,wip
21:be jealou,jealou
20:crew and,paramedic
18:put my,shar
15:shar your
-19:anim
-23:put in
-25:^ quentin,in town,quentin,you mov
-26:craz,deput,priz
-27:deepak,giv out
-28:^ nam,a class,a girl,fallon,pip for
-29:^ sincer,^ skyl,attach resum,in at,you measur
-30:grant,hav two
-31:^ kyl,^ regard,^ thx,^ tyrel,age,and now,bao,be no,dub,for read,haddadin,hear that,kyl,map for,talk and,thx,wes,whitcomb,your in,your suppl
-32:josi,scot,sunniva,talk soon,the resum,your job
-33:apart and,brandt,differenc,farida,me who,pharmac,tre and,work out,writ a,yet
-34:bogdan,hi ther,jordan,lindse,skyl,teagu
-35:bryc,car and,clean in,clev,mbatha,shanic,sincer
-36:^ tel,a market,freshman,i understand,school nam,um,understand that,understand you,wil see
-37:^ trent,be impress,corinn,for now,of and,optic,respectful,the attach
-38:^ che,candid,fiona,hugo,my thank,tiffan,up ?,we can,year in
-39:a roof,gradu from,the offic,the weekend,which nobod,your next,yrs
-40:a pharmac,hear noth,hour be,i rais,regard
-41:^ best,be hard,flawless,i lov,the hour,to stud
-42:deserv,stub
-43:coop,i believ,look forward,onl to,understand
-44:do that,impress,the address,think that,to school,understand how,ux,with thank
-45:# #,be open,drop my,for thirt,i expect,interest me,network,read to,think i,you my
-46:^ pleas,apprentic in,attach my,brilliant,consider,your team
-47:day to,myself
-48:it ?,to interview,your tim
-49:chanc,learn that,pleas,would also
-50:^ with,be fin,the greatest
-51:expect,good morn,it would,or i
-52:hop to,i need
-53:^ just,cal me,toda
-54:i wil,me ?,to that
-55:^ #,^ that,hav alwa,univers
-56:^ to
-57:^ what
-58:you pick
-61:^ do,the phon
-62:^ be,can we,enclos
-63:^ not
-64:^ let
-65:^ thank
-66:i can
-67:attach,could i
`,
}
