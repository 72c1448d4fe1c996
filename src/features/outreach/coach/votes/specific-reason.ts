// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -22,
  sure: 36,
  doubt: -13,
  weights: `
69:^ at,tel us
68:^ in,say you
64:from #,when the
63:laugh,me you
61:keep the,stood
60:thos,with the,you start,you writ
59:moth,owl,say that
58:talk about,that your
57:^ he,^ that,how you,know how,mov,sta,tap,writ that,yourself
56:by hand,explain,go from,learn to,pap,stuck,why
55:and you,behind,brought,describ,hear how,own,run,tel you,the one,us the,you tel,you train
54:^ see,eleven,flo,hook,kitchen,march,step,them,with that
53:and one,count,she,stop,that you,you keep,you put
52:church,climb,do that,fort,listen,me that,post on,show,tak the,tun,villag,window,you say,you teach
51:began,besid,built,children,column,cut,lamp,one that,post about,road,teach,und,work and,you built,you show,your first
50:burn,caught,channel,hair,leav,lik that,listen to,mil,old,sinc the,the old,thing i,with no,you learn,you who
49:concert,i understand,strok,teach you,that a,the onl,you go,you let,you mov
48:^ she,articl,be what,behind the,bend,bicycl,hear you,how do,i read,i watch,open a,podcast,understand that,up the,wher the,wint,you drew
47:^ when,deliver,end up,music,nin,on purpos,purpos,shop,tel about,the back,the way,their,thread,understand how,w,wher you
46:and read,back of,brok,different,how,in that,in which,jar,read that,roof,rout,sing,slat,slept,the reason,turn,you began,you explain,you mak,your articl,your lectur,youtub
45:^ the,around the,box,carv,clock,doubl,februar,hundr,mak me,my broth,person who,puppet,tel how,the riv,tin,wonder,your own
44:^ last,back to,com out,corn,farm,ice,instead,instead of,it hav,mention that,met,newslet,of min,one who,pack,rop,say about,sinc you,to use,up in,who
43:^ what,about that,be right,befor,compound,deaf,exact,feet,fil,hor,mak from,mov from,rye,that and,the littl,the wat,to mak,to that,what i,you describ,you fix,your pap,your stor
42:ask how,bridg,carr,clip,could not,dur the,flour,from your,grind,hav see,i stood,learn that,lift,men,pap on,photograph,record,say your,teach me,the let,what mak,wher,would stud
41:a whol,batter,blind,blog,cost,dust,fing,hand and,he be,hook me,i sta,insid the,into that,into thi,januar,knot,mak,milk,ninet,oil,onc,pens,photo,pow,rent,snow,stor about,tast,the hal,the high,the lad,the shop,thre tim,thread on,twic,which nobod,whos,wif,work the,you leav,you tun,your video
40:about count,be wonder,bean,befor and,book for,c,cotton,crack,dead,dog,dur,fish,i teach,in one,map,part,quit,robot,show me,spent,split,the corn,the trail,ward,who would,yellow,you turn
39:biscuit,cast,edit,from me,hav you,hum,interpret,it you,knit,learn and,learn how,pag and,ric,run a,salt,sang,seam,sel,start the,storm,the talk,throw,to open,tomato,und the,whal,wind,wir,you pla,your column,your way
38:be that,channel #,clinic,column on,crown,fair in,mistak,off a,orchard,piec,post,pul,rink,say a,sim,spil,stitch,strawberr,stuck with,tail,the hospic,the owl,the yellow,way,who ask,wild,you brought,you interpret,you read,you tap,your book,your not,zoo
37:# your,a thing,aft you,at one,baker,be how,chart,hav learn,i leav,i ring,lad,len,mak the,mul,my moth,on pag,on why,park lot,read it,sk,sleep,tea,the dog,the plan,the rid,the say,to stand,understand you,video on,what brought,wonder how,writ in,you how,you wash,your schedul
36:ash,bak,be why,brew,by a,carousel,chees,christma,com back,curiou how,eat,episod,fund,hiv,i gath,lie,lit,nobod els,notic,one with,put the,sens,slid,the guard,train your,you run
35:^ profess,^ your,about you,bed,block,braill,cav,choic,design the,fak,four hundr,her own,i bought,into a,keep wonder,measur,nur,pra,read,stop the,whos hand,why i,you build,you chos,you clean,you quit,your thread
34:^ ever,articl about,articl on,bread,could see,even at,extens,forecast,hav rais,hear that,hospit,i ask,in januar,my wif,one learn,opera,pag #,pil,pot,quest about,rebuilt,rub,str,the bit,turn a,widow,wooden,writ down,you test,your post
33:^ befor,a mov,and all,becam,bought the,by ear,captain,carpent,chaplain,danc,dialys at,door of,eleven year,escap,fight,fix the,flav,from insid,hocke,i stop,in town,me hold,ninet year,object,plain,ronni,sock,sur,swab,the dead,the slat,the vet,w a,wanna learn,whit,you cut,you switch
32:about me,and on,bamboo,cry,died,dog park,for the,for them,mask,me her,method,prison,ring you,sign the,sim card,stamp,tal,teach my,text,the lighthous,the pap,to us,touch me,what to
31:bab,befor the,carv the,footstep,he know,me how,min at,mix,programm,read you,that to,the map,the zoo,to read,train to,truck,violin,you plan,yourself on
30:^ how,^ thos,a pack,be dying,be teach,blad,brought me,clinic say,dying to,flow,learn the,lit the,of may,podcast you,port,rescu,rug,sail,the kitchen,who teach,you enter,you lit,you measur,you stud
29:a chem,as the,bathroom,envelop,film,iri,jo,macbeth,of ever,reind,see on,sound,that work,the blind,the group,to design
28:acr,admir that,also be,blog post,built your,corn of,credit of,fel,fisherman,foam,hollow,me laugh,poem,read in,serv,soft,tooth,way oth,you or
27:a sou,bio,chef,explain how,follow your,i sel,las,leagu,msc,sou,sou chef,tamal,the tel,with fort,your blog
26:and from,durban,notic that,school and,sound at,to sel,you pric
25:a sit,god among,muck,shingl
24:began ?,medicin,restor
23:in old,that corn,the fam
22:a hospit,chip,dominic,which day
21:read a,your wif
20:a tail,tan,who talk
18:the fort
16:way out
7:min whenev
-13:your fre
-14:from you,the end
-17:how to
-20:address
-21:firefight
-22:^ to,room for
-23:be flawless,could be,it a,last two
-24:^ jorg,^ thx,guidanc
-25:class i,guy on,know mor,mbek,nam of,rasmussen,sam tabl,sign at,stor for,tyl
-26:^ brayden,bram,delacroix,geof,my uncl,numb one,ok,surnam,swim,your work
-27:actuar,be over,brayden,brokerag,field of,flawless,futur,get start,hand out,her i,learn mor,miriam,month and,sloan,what its,year at,your card
-28:and look,bryc,hav man,jorg,the univers,think i,thx
-29:^ whenev,a field,app to,band,be both,bea,break into,finest,greatest,jordan,lot of,tak me,the finest,you seem,your numb
-30:^ che,^ cod,^ thank,do all,ever be,fair on,from my,learn about,ministr,publish,say yes,specific,thank for,the desk,the hour,the resum,tuttl,vandersloot,wel and,yes
-31:^ no,candid,div,ent,fast and,financ,forev,introduc me,mor about,pass me,respect,thi address,with thank
-32:^ let,be finish,entir,field and,first nam,for thi,gig,gradu,in all,now i,sum ?,thank,the be,univers,universit
-33:appoint,be #,be giv,current,demand,each oth,ever liv,get your,her from,phon ?,rep,the world,ther no,walt,with you
-34:^ and,a lot,about what,across your,assum,hav get,hir ?,i believ,of all,sincer
-35:^ best,among the,be look,email,fascin,for me,hi ther,i stud,learn what,lik from,one ent,to talk
-36:a great,and would,help,i bow,lik you,me know,som day,the greatest,vacanc
-37:a profess,admir your,or i,real lik
-38:^ regard,how peopl,impress,industr,me on,meet at,mo,nic,peopl get,tomorrow
-39:both in,hav alwa,legend,on monda,to meet
-40:inform,open to,pleas do,thi be,year in
-41:can you,experienc,say when,to get
-42:not aft
-43:^ do,for work,hav ever,inspir,we hav
-44:^ also,nam on,sophomor
-45:the day
-47:emplo
-48:^ any
`,
}
