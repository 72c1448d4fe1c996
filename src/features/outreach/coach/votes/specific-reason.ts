// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -22,
  sure: 36,
  doubt: -13,
  weights: `
67:me you
65:^ at
64:^ in
62:with the
58:laugh
57:go from,moth,watch
56:know how,own,stood,you start
55:how you,thos,why,you tak
54:keep the,me that,run,the one,through,tun,when the,wonder
53:^ how,and one,behind,from #,hook,stuck,window,you train
52:brought,children,describ,kitchen,mak from,them,und,us the
51:climb,cut,eleven,explain,mov,pap,that your,you tel
50:brok,flo,him,how do,nin,out the,owl,road,show me,talk about,teach,you go,you show
49:and then,began,count,old,post on,she,shop,step,with that,you writ
48:^ see,and you,behind the,fort,leav,say you,sinc the,stop,tel us,the back,up in,us,whil you,you put
47:channel,column,glass,hair,learn to,one who,post about,tel about,the shop,you began,you let,you mov
46:^ the,articl,built,by hand,captain,com out,dur the,februar,how,in one,lit,music,photo,tap,the way,thing i,up the,wher the,wint,you drew,you keep,you learn,you teach,your own
45:back of,box,dog,hear how,hundr,lamp,mak me,march,one that,podcast,say that,sta,teach you,the old,turn,villag,w,why you,writ that,you built,your articl,yourself
44:^ he,^ last,^ she,^ that,a singl,ask how,bak,bicycl,i read,ice,mil,record,wind,with no
43:around the,bridg,caught,crack,deaf,doubl,dur,fish,how a,mak,open a,orang,read the,rye,say about,sing,teach me,that you,the first,the hospit,understand that,you describ,you explain,you mak,you tun,your first,your pap
42:blind,church,compound,cost,draw,end up,kid,light,listen,me how,puppet,quest,rout,slat,tea,that a,the hal,the onl,to mak,understand how,wher you,would do,you leav,you lit
41:and read,baker,be right,be what,cast,chalk,clock,cotton,hand,i stood,mov from,my moth,onc,person get,photograph,read that,rop,salt,slept,strok,the let,the littl,the reason,way
40:^ what,^ when,and what,bend,blog,broth,burn,chair,chapt,corn,deliver,doct,farm,hook me,hum,i understand,in which,it to,keep wonder,learn that,lift,map,mention,my grandmoth,ninet,nos,nur,pap on,photo of,piec,quest about,quit,seam,sim,that,the person,their,volunt,wal,wher,you stil,you who,zoo
39:befor the,do that,edit,four hundr,he say,hear you,i teach,pul,saddl,tel you,to that,wild,work and
38:as the,back to,be wonder,fing,grind,hand and,hav see,hor,hous,i gath,i ring,lik that,men,milk,reason i,rink,roof,sel,snow,start the,stuck with,that get,the night,the spr,thre tim,thread,thread on,video on,what i,you chos,you fix,you turn
37:^ your,about that,bur,chart,credit,fak,from your,hiv,hocke,instead,instead of,jar,knit,lad,measur,mix,my broth,north,of min,off a,on purpos,on why,open the,person who,pow,purpos,read in,sang,say,serv,sim card,spent,tail,the high,trust,who,who would,wif,you switch,your column
36:a whol,aft you,alon,april,articl on,clinic,fail,feet,first,hurt,januar,kind of,languag,listen to,one learn,opera,part,read,sk,smok,split,stor about,storm,strawberr,than the,the farm,the plan,the talk,to use,who ask,whos,wooden,you run,your hand,your schedul
35:a mov,a night,a wed,about count,bean,befor,by a,carousel,could see,curiou how,custom,died,documentar,fight,for the,fram,fund,insid the,interpret,jur,las,near,notic,on his,pens,pil,pit,post,pra,put the,say your,sinc you,spil,the rid,the step,the vet,tomato,train to,use,would stud,you get,you how,you interpret,you mention,you tap,youtub
34:by ear,dad,dust,extens,hand it,into a,pot,read about,ric,rub,run a,sign the,slid,the bit,the photo,the slat,the zoo,train your,w a,wet,whal,which nobod,you pour,you say,your stor
33:batter,board and,brick,chaplain,chees,chief,dusk,eat,flav,fridg,i nev,into that,leav hand,licens,met,of that,read it,rent,robot,stop the,swab,the dog,the lad,the riv,the yellow,truck,understand you,what brought,why i,yellow,you clean,your video
32:about me,and wheth,be why,column on,cry,dead,door of,episod,hav learn,in town,me her,ring you,say a,say at,so lik,teach my,teach to,text,town hal,tucson,twic,ward,whit,writ in
31:bamboo,bathroom,blend,choic,dialys at,fel,from me,her own,i ask,ninet year,nobod els,park lot,period,prison,sens,silk,the law,the tribun,tribun,who teach,you measur
30:^ befor,a lad,at one,began ?,best thing,blog post,braill,brought me,carpent,carv,dark,flow,foam,i sel,in januar,inspect,mak the,night in,of how,of may,orchard,reind,school and,sleep,that ?,wheth the,would so
29:bab,blad,eleven year,flour,footstep,he be,leagu,mak for,medicin,method,min at,oblig,oblig to,one hair,she say,slow,the edit,the map,the pap,wanna learn,wheth,would a,your post
28:acr,admir that,film,learn how,mouth,msc,our church,rul,spit,the blind,the say,to design,way in,you read,your blog
27:also be,articl about,be teach,bread,corn of,drop,learn the,soft,sound,stood in,touch me,who know,you cut
26:a sou,chef,clinic say,hospic,howard,in old,see on,shingl,sou,sou chef,the kitchen
25:a self,god among,in that,muck,read you,self,tamal,tool,you enter,yourself on
24:^ owen,^ thos,about you,be that,built your,of ever,owen,stud if,that to
23:restor,the medic,to us,when your
22:chip,that corn,the fort,what would
21:mask,the fam,your wif
20:bio,port,to lif,upright
19:exist,macbeth,tan,thos be
18:illustr
17:hour in,the tel,too
14:sur
11:a librarian,librarian
10:when it
-13:your address
-14:curiou about
-15:about what
-16:from you
-17:i get,jul,your card
-18:address
-19:hand out
-21:# th,^ giulia,a engin,giulia,off in,th,your nam
-22:desk at,i meet,i not,know mor,one to,sign at,thank you
-23:^ hey,^ thx,agn,futur,guidanc,hey,the plant,the thursda,tyl
-24:# #,^ kyl,^ sincer,be flawless,charlott,grateful,kyl,sincer
-25:^ brayden,^ jorg,^ thank,^ wes,bram,class i,delacroix,grant,last two,list of,nam of,sam tabl,teagu,wes
-26:brayden,camill,ent,farrow,get start,hav it,hear what,it real,lik a,lindholm,or i,send a,your compan
-27:and look,ent the,from my,her i,jordan,keisha,know you,nolan,thank,think i,thx,your profess
-28:app to,flawless,goddess,mathematic,miriam,natur,what its,would mak
-29:appoint,be both,be giv,bea,email,field of,geniu the,hir ?,profess
-30:^ cod,^ let,admir your,compan,corinn,fellow,firefight,gig,lik from,look to,meet at
-31:^ get,across your,and would,each oth,ever be,fast and,forev,get your,gradu,i bow,jorg,lot of,pleas do,skil,thank for,wel and
-32:advic,among the,be lik,be open,colleagu,current,entir,hard work,of all,one ent,recommend,rosa,thi address,to talk
-33:demand,fascin,for thi,hi ther,i believ,mor about,the fal,vacanc,with thank
-34:background,bow,i stud,in all,industr,learn what,lik you,phon ?,ther no
-35:a jun,assum,communit,contact,field and,how peopl,me by,open to,we meet,with you,yes,your work
-36:# year,^ best,a great,ever liv,learn about,my cv,nic,real lik
-37:^ regard,a lot,be hir,be my,both in,cv,experienc,help,inform,minut by,peopl get,the goat
-38:can you,hav alwa,legend,pass me,the world
-39:^ also,first nam,impress,me know,that i,thi be,to meet,year in
-40:interest in,on monda,wil be
-41:for work,mo,nam on,perfect,to get
-42:^ do,hav ever,say when
-43:^ and,^ good
-44:^ any,dear dr,for me,inspir
-45:sophomor,the day
-46:emplo
-47:^ if
`,
}
