// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -22,
  sure: 36,
  doubt: -20,
  weights: `
76:say that
73:laugh
72:i read,say you,when the,you tel
70:^ at,^ she
69:pap,writ that,you start
68:climb
67:mak me,me you,stood,that your,you show
66:eleven,you mak
65:behind,fort,stop,why,with the
64:^ in,by hand,kitchen,lay,music,read that,you keep,you train,yourself
63:brought,grandfath,one who,window,you who
62:be how,hundr,march,the one,you leav
61:burn,deaf,it hav,say the,step,strok,thos,und the,wher you
60:and on,bridg,caught,do that,eye,map,mov,post on,pul,tap,the reason,your articl
59:^ he,concert,end up,go from,hair,hear how,how you,listen,rout,run,say a,sinc the,teach you,the lad,up in,who ask,work and,you writ
58:carr,count,different,januar,owl,the night,the riv,you let,you put
57:back to,bee,behind the,blind,box,built,column,explain,how do,len,listen to,old,open a,sing,stil,up the,you learn,you mention,your first
56:articl,corn,from #,get from,learn to,my sist,read the,show me,the old,tun,us the,who teach,you liv
55:church,fail,he tel,ice,it that,let the,ninet,tel you,that a,the let,the may,wher the,you fit
54:a whol,ask how,be right,i stood,know how,learn the,mak from,one that,podcast,sinc you,the way,turn,with no,your lectur
53:^ when,describ,feet,glass,ground,keep the,led,newslet ran,one wher,park lot,post about,road,rop,show you,teach,tin,you go
52:and one,fing,from your,hook,interpret,lik that,measur,men,milk,sang,sta,sta with,talk about,the park,villag,you explain
51:began,bicycl,cabl,chart,com back,februar,i keep,onc,orang,piec,stuck,to use,ward,with that,writ the,you mov
50:a thing,aft you,alon,be why,deliver,explain that,flour,instead of,match,nos,shop,show us,tel about,what mak,wheth the,wild,yellow,you built
49:^ see,blog,carv,compound,decid what,down from,edit,how,lit,mak of,on purpos,pencil,puppet,run a,str,teach me,that mak,tid,understand that,whit,you teach,your account,your post,your way
48:confess that,doubl,in januar,kind of,mov from,of min,quit,ran your,slat,tea,test,that and,the guard,the shop,the wrong,the yellow,to that,work out,you ever,you run,your pap
47:at thirt,boy,crack,dog,dust,fault,for that,four hundr,hav go,i sta,inch,into that,law,mak the,mention that,my grandfath,put the,rye,sentenc,slid,stack,to run,whal,why i,you began,you drew,your own,your video
46:ash,befor the,bend,birth,biscuit,c,find the,grind,he say,it ever,lamp,nin hundr,pow,start and,the fish,the garden,the radio,thirt four,throw,you how
45:a lad,about how,befor and,block,clip,elm,fish,flat,fund,hiv,i notic,it do,learn that,piano,post,pot,rub,smok,start the,storm
44:about count,articl on,bed,cotton,fel,get that,hor,hum,i ring,mak for,own,oyst,plain,ric,rig,salt,seal,snow,the corn,the wat,thread on,turn to,what would,you onc,you test,your column,your linkedin,your thread
43:^ how,aft be,bab,brought you,built the,bur my,captain,curiou how,eleven year,film,find that,guess,knit,mistak,nur,pap on,see it,tast,truth,way,which nobod,you wash
42:at one,bought the,carr your,design the,est sal,garden club,her own,lie,lik me,needl,person who,saddl,sel,tooth,wonder,wood,you clos,you transl,you tun
41:ahead of,be teach,bur,crown,fak,ful of,he be,i teach,land,me hold,me how,on why,organ,photo,read in,seat,slow,that sta,the cran,the flo,the met,the owl,tomato,vers,wat and,wig,you count,you cut,you fix
40:^ captain,bean,eat,elephant,fix the,hav learn,in four,insid the,learn how,me laugh,me through,method,model,my kitchen,orchard,quest about,rebuilt,rug,so lik,spil,stitch,stuck with,teach my,the word,transl,you build,you clean,you tap,you ther
39:^ that,a two,carousel,cough,door down,his own,hour in,lost,mosqu,passeng,rink,so cool,strang,that count,the ferr,the rid,the slat,the talk,to mak,too and,understand how,would stud,you turn
38:^ profess,aloud,and stil,bark,be wild,becam,black,brick,creek,cry,explain be,into a,it yourself,librar talk,swab,swallow,the blind,the photo,turn the,valu your
37:blad,by voic,column on,cor,died,extens,hook me,i gath,keep your,on night,read you,she stil,sheep,split,steepl,stop think,system,the teach,w,what brought,what to,would want,you get,you onl,you quit
36:a mov,bedsid,board at,brought a,con,flav,hocke,peopl be,prairi,restor,soft,that first,ther #,to draw,to understand,tucson,w a,you carr,you stud,you switch,your schedul
35:at fift,bamboo,cat,chalk,clinic in,flew,hollow,i rememb,led me,mid,ninet year,not and,pink,serv,sim card,sock,text,the high,turn a,you end
34:add,aged,clinic say,cost,for noth,get through,hear and,i stop,mapl,me her,one singl,opera,pil,reind,school bus,shal tak,stil mak,teach to,the edit,the lunch,the pap,the vet,thing you,to sel,touch me,train to,understand,use to,wel in,wonder how
33:be four,crash,craz,drum,mak that,oblig to,sail,shap,stadium,strawberr,the say,the televis,to design,you chos
32:blog post,explain me,from wher,gut,he know,lesson,nobod tel,piec about,prison,ronni,rul,say at,so he,tactil,that rye,the carousel,the group,vaccin,your librar,your pag
31:^ teach,acr,by ear,dunn,how somebod,keep wonder,learn onl,me writ,muck,on orang,pens,postman,what keep
30:admir that,built that,fisherman,from insid,puzzl for,return,seam,the mosqu
29:and driv,be dying,dent school,dying to,forecast,hear a,patch,read a,ring you,sonograph,you even,you measur,you plan,your oyst
28:a orchard,be aft,chees,curiou,hav sinc,leak,lev,see on,shingl,sound at,upright,who run,would a,you or
27:analyst,and from,began ?,clos my,i lost,macbeth,or on,scrol,swear,you rebuilt,your eye
26:bio,can guess,cream,guess why,lov that,tamal
25:a circu,a tail,aft how,how would,las,mask,msc,night desk,not mak,teach shop
24:and want,corn by,tail,your ice
23:biolog,braill,built your,teach yourself
22:hay,understand what
21:which day
20:oleand
19:jo,learn and
17:a librarian
15:carpent,wanna learn
11:say which
-11:how to
-12:publish
-13:writ your
-14:year at
-15:it a
-16:about work
-19:curiou about,read them,your nam
-20:peopl get,the front
-21:to com
-22:sign at
-23:lik from
-24:i fix,inform on,pass me,show and,sophomor at,the plant
-25:^ jorg,direct of,hand out,my uncl,on read,sam tabl,stor for
-26:address,bram,to get,your numb,your path
-27:i lik,rasmussen
-28:cross over,everywher,numb one,off in,ok,scout,the field,tyl,your day
-29:^ fellow,dustin,field of,geof,i rais,nam on,patternmak
-30:^ cryst,anywa,cassid,cryst,decent,futur,guy on,jordan,jorg,ministr,miriam,my first,shop on,the linkedin,thi address
-31:^ brayden,brayden,delacroix,farrow,get start,halvorsen,lif be,nolan,vandersloot
-32:^ che,^ cod,^ to,div,eith,good at,learn about,lik and,link,magic,the world
-33:abernath,also lik,be over,be retir,brannigan,demand,ent,farhad,field and,i stud,min cal,nev lat,the desk,the exam,walt,would com
-34:bea,bryc,hav it,tat,the be
-35:be wait,leav me,lik you,thank to
-36:across your,admir your,geniu,hav ever,how peopl,me which,phon ?,real est,specific,yesterda,your email
-37:can start,for me,one ent
-38:^ best,^ just,alread,app to,be giv,fascin,queen of,the greatest,the resum,univers
-39:^ regard,can do,director of,open ?,put me,respect,stub
-40:hi ther,me ?,of all,promiz,sophomor,the hour,your card
-41:about what,email,experienc,industr,recommend,the day
-42:ann,inform,insert,inspir,legend,now i
-43:hav alwa,not aft,year in
-44:impress,or i,pleas do,to meet
-45:^ be,both in,her i
-46:^ any,^ no,attach resum,with thank
-48:^ let,can you
`,
}
