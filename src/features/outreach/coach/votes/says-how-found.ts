// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysHowFound: Ballot = {
  bias: -4,
  sure: 16,
  doubt: -1584,
  weights: `
83:^ at
78:^ on
77:say you
75:mention,newslet
74:sta,us the
73:you put
72:row
71:talk about
69:festiv,me you,next to,spok,watch your
68:i stood,my daught,watch you
67:boy
66:be at,panel,patient,who ask,your address
65:how the,see you
64:find your,from #,podcast,societ,stuck,the truck
63:he,talk at,thread,webinar,when i,your email,your numb
62:at st,fellow,from your,your post
61:articl,hav your,read your,uncl,wheel,your card,your lectur
60:blog,church,hair,i read,our,pin,shar a,show me,the radio,the school
59:aunt,dad,hors,post on,the sunda,we shar,your nam,your talk
58:besid the,choir,club,group,we be,you at
57:april,bulletin,cop,cousin,ice,in may,jar,kit,my aunt,post about,sang,the museum,you onc,you through
56:about you,hand in,photo,pta,rop
55:alumn,door down,elm,last week,me your,sing,suggest,wif,you answer,you on,your articl
54:biscuit,exhibit,feed,from the,pag,the saturda
53:attend,giv your,i attend,in septemb,issu,keep me,meetup,my neighb,not stop,puppet,report,seat,seminar
52:assoc,band,broken,director,get your,guild,i see,in april,memb,my grandfath,neighb,pla,pop,recal,saturda,see your,sist in,to our,writ that
51:bik,ever sinc,from my,list you,my dad,my wif,parish,read in,son,the ice,we meet,writ on,your thread
50:and on,at our,cat,clip,expo,heart,her on,me hold,prairi,the #,union,workshop at,your video
49:^ he,among the,answer,be wher,knot,littl broth,of you,pap on,pul,talk on,turn out,you fix,you sold,your linkedin,your pap
48:brought me,car day,find you,forum,hav read,last year,market and,my cousin,my dent,numb six,profil,tak your,the guard
47:^ our,be four,buy,nephew,off a,pass your,see on,slip,solar,the alumn,we both,you judg,your pag
46:bab,giv the,how i,judg,led me,linkedin,lou,my husband,my son,on saturda,pickl,swap,tag,theo,you leav,you spok
45:befor the,fly,look you,my nephew,my uncl,podcast you,sold,stop me,tent,who com,writ becaus,you from
44:across your,and we,be kind,block,carr your,cor,hav it,hear you,look up,mak you,on pag,the feed
43:jud,nam in,out at,public,rodeo,rotar,your cousin,your reel
42:ever singl,fold,hear your,i pass,instagram,lad and,secretar,the cold,tom,your blog,your book,your patient
41:a part,articl on,caught,cav,chamb of,essa,follow you,footnot,of commerc,your interview,your studio
40:^ coach,chaplain,clear,com across,interview in,led,newcom,reel,softbal,televis,the parish,ther you,turbin,visit our
39:anatom,as one,nam from,rescu,spin,the group,video on
38:alum,auth,back row,be both,blog post,director of,district,do at,land,me i,rick,the heart,your profil,your webinar
37:by ear,chip,i caught,in that,lan,nam off,project,teach shop,towel,you last
36:^ priya,a wal,and ther,both in,do payrol,hav you,insta,mix,one hair,your not
35:aid,articl about,braill,follow,good person,marathon,me over,neighbour,our school,scholar,strand,suggest i,the marathon
34:both,both on,dent in,do my,googl,keep it,leagu,plot,semest,think you,uncl ray,wig
33:^ whil,learn from,the thursda
32:^ fellow,a fin,beto,fest,hair at,keisha,librarian,may not,room for,suggest you,the scholar
31:^ sam,both of,last sum,profil and,your van
30:alumn pag,but i,from you,sport,the ment,thread about
29:^ theo,a librarian,admir your,coach,memb of,oliv,student of,teresa
28:lol
27:wow
26:culinar
25:deep,earl
24:dr lin,resum und,wip
23:mutu
21:should writ
19:paramedic
14:and hour
-10:one day
-12:one com
-17:anim
-22:my mind
-25:network,you measur,you stil
-26:in at,my nam,you mov
-27:^ quentin,abara,clementin,compan hav,deput,in town,quentin,yet,your suppl
-28:^ nam,age,firefight
-29:a girl,fallon,josi
-30:^ oka,deepak,dub,oka,talk and,your in
-31:^ cod,^ regard,^ thx,admir of,attach resum,for read,haddadin,hav two,her to,talk soon,thx,whitcomb
-32:^ kyl,^ tyrel,a roof,bao,bogdan,hear that,kyl,lindse,me who,scot,sunniva,wes
-33:and now,farida,i talk,in their,mbatha,the attach,trad and,writ a
-34:apart and,corinn,differenc,jordan,understand you
-35:^ tel,a post,clean in,shanic,tran
-36:a market,architectur,bryc,car and,for now,freshman,i understand,school nam,um,year so
-37:apprentic in,be impress,flawless,hello mrs,hour be,hugo,understand that
-38:^ trent,brandt,candid,clev,gradu from,my thank,of and,to stud,we can,which nobod
-39:^ best,^ che,a pharmac,delacroix,fiona,ohio,the hour,the offic,tiffan,your next
-40:# #,background,deserv,drop my,grant,i rais,optic,the univers
-41:diploma,good morn,i lov,school in,stub
-42:be hard,could you,interest me,nobod on,regard,the address,ux,yrs
-43:do that,goat of,hi ther,i believ,impress,knowledg,resum be
-44:for thirt,sincer,your team
-45:attach my,avail,be avail,think that,understand,understand how,with thank
-46:be open,brilliant,onl to,pharmac,think i
-47:consider,could i,it ?,learn that,seek,the greatest,you my
-48:^ if,^ pleas,field
-49:^ just,univers
-50:coop,hop to,to interview
-51:^ good,^ that,cal me,i need,pleas
-52:^ with
-53:toda
-54:me ?,to that
-55:^ what,hav alwa,i wil
-56:^ to,not ask
-58:^ #,the phon
-59:^ not,you pick
-60:^ be,^ could
-61:be not
-62:^ do
-63:^ let
-64:attach,can we
-65:^ thank
-68:i can
`,
}
