// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -22,
  sure: 36,
  doubt: -20,
  weights: `
76:say you
74:laugh,say that
70:^ at,i read,march
69:you tel
68:pap,when the,you mak
67:^ he,^ she,kitchen,me you,tel us,you start
66:by hand,him,writ that,yourself
65:behind,read that,you show
64:mak me,music,you writ
63:^ in,climb,eleven,strok,with the,you leav,you train
62:brought,how do,my sist,one who,step,stood,the lad,whil you,why,you who
61:deaf,describ,fort,get from,mov,owl,post on,wher you
60:cabl,go from,how you,listen,run,that your,the one,thos,what mak,you keep,your articl
59:^ last,back to,carr,count,do that,explain,from #,map,newslet,old,stop,the riv
58:befor you,eye,hear how,hundr,learn to,rout,talk about,tap,the reason,window,with that
57:a whol,end up,farm,grandfath,januar,listen to,mak from,pul,show me,the sunda,us the,you learn,you mention
56:be how,box,bridg,caught,flood,keep the,rop,sinc you,slat,the old,work and,you go,you say,your first
55:bee,concert,it hav,lay,let the,one wher,open a,park lot,post about,teach you,the let,the night,them,turn,you let
54:^ when,and on,built,burn,different,len,men,milk,slid,sta with,the way
53:ask how,fail,fing,ice,know how,learn the,lik that,ninet,read the,the park,town,tun,villag,with no
52:a thing,articl,carv,deliver,edit,from your,hook,i stood,of min,onc,run a,sinc the,so lik,teach,the may,thread on,und,up in,up the
51:be right,began,behind the,blind,column,corn,down from,februar,ground,instead of,mak you,one that,onto,podcast,put the,say the,stuck,understand that,wher the,you built,you mov,you turn
50:^ see,alon,bicycl,brok,church,com back,doubl,feet,fish,hair,hous,interpret,pencil,puppet,road,rye,show you,tel you,that a,thre tim,throw,tin,to that,wild,yellow,you explain
49:and wheth,bend,compound,could not,explain that,glass,i keep,i sta,in one,lamp,quit,tel about,which nobod,who ask,your lectur
48:boy,hav tel,how,my grandmoth,pag #,storm,tast,that and,the guard,the woman,town hal,video of,writ the,you began,you onc,your own,your post
47:ash,bed,chart,dust,flat,grind,i ring,inch,jar,mov from,on purpos,piec,purpos,sang,shop,so the,stack,such work,teach me,the video,the yellow,tid,whit,who would,you describ,you pla,your pap
46:about count,at thirt,be why,befor the,for that,fund,mention that,my grandfath,on pag,orang,say a,split,the garden,whal,why i,you ever,you run,you test,your account
45:^ captain,biscuit,built the,confess,flour,hum,into that,learn that,of how,own,post,seam,sentenc,smok,start the,str,tank,tea,thirt four,ward,you clos,you drew,you fix,you how,you transl,your video
44:a fir,about how,and all,asleep,bear,blog,bur,c,hiv,it ever,knit,me through,measur,one with,pap on,say your,test,the corn,the shop,to run,und the,what would,you teach,your thread
43:^ how,a newborn,block,bought the,cav,cotton,curiou how,fix the,i teach,in januar,insid the,mul,my kitchen,newborn,newslet ran,nin hundr,orchard,photo,pow,salt,say about,start and,that count,that mak,the cran,to use,who teach,you interpret,your linkedin,youtub
42:a lad,aft you,articl on,blad,by a,carousel,confess that,crack,fel,four hundr,hav go,hor,i notic,learn how,mistak,nobod els,nur,on why,rebuilt,snow,spil,the rid,would stud,you wash
41:^ that,a two,baker,bamboo,be teach,brought you,cut the,eaten,elm,garden club,go down,needl,passeng,prison,programm,quest about,read in,reserv,rub,siz,stuck with,wat and,you build,your column,your schedul
40:ahead of,at one,be that,bean,black,crown,design the,ful of,hocke,i gath,ran your,robot,rug,she stil,stor about,strawberr,the pap,the slat,the wat,to mak,train to,turn to,understand how,way,writ in,you tap,your way
39:^ ever,becam,choic,cry,dog,door down,fak,fault,film,food,fridg,his own,it yourself,method,my dad,organ,that get,the ferr,the word,to build,violin,what to,wonder,writ down,you clean,you quit,you sang
38:aft be,aloud,bas,be wild,board at,carr your,explain be,film of,lit,mak for,model,nos,person who,swallow,system,the blind,the owl,the talk,use,valu your,w,what brought,you cut,you tun
37:^ profess,bab,board and,cat,chees,cor,died,door of,eat,find that,flav,hook me,hour in,mosqu,notic that,read you,sim,swab,text,to sel,turn the,wish to
36:bak,birth,bur my,column on,exist,librar talk,lie,linkedin post,me how,our church,pot,restor,saddl,slow,the flo,the lunch,tomato,turn a,you chos,you enter,you switch
35:bathroom,be four,be wonder,con,creek,foam,for noth,from wher,hollow,i stop,into a,lost,me her,me hold,me laugh,part about,pil,plain,prairi,reind,sock,stop think,tail,teach to,the elm,the high,the photo,to understand,you stud
34:a mov,aged,bedsid,extens,keep your,not and,piec about,postman,ric,rig,rul,slic,the say,the vet,tooth,tucson,vaccin,vers,w a,you end
33:^ befor,^ teach,chip,clinic say,he know,mak of,mask,mountain,serv,sim card,soft,teach shop,the dead,understand,wel in,what keep
32:add,be dying,corn by,cough,dying to,hand be,keep wonder,lit the,med,oblig to,on orang,return,see on,teach my,the group,towel,use to,you bur,you lit
31:a nos,dialys at,fisherman,from insid,how would,lesson,muck,ninet year,opera,ring you,ronni,sk,that rye,to design,weekend you,wonder how,wool,you plan
30:a orchard,admir that,blog post,buy from,by ear,explain me,hear a,on night,rebuilt the,shingl,steepl,the mosqu,upright,who know
29:and driv,balloon,built that,corn of,patch,sail,the hum,the map,the mountain,the teach,you measur,your blog
28:began ?,bio,hear that,las,macbeth,mid,read it,stil mak,tamal,would a,you rebuilt
27:in cit,you even
26:in old,leak,night desk,you or,your ice
25:acr,aft how,i lost,illustr,msc,wanna learn
24:and want,dog park,leav and,park the
23:a tail,braill,teach yourself
22:built your,for them,learn and,not mak,poem,understand what,way oth,which day,wond how
20:be aft,lov that,oleand
19:jo
15:^ quentin,quentin,say which
13:on leav
11:min whenev
-15:curiou about
-16:publish
-17:how to
-18:nam of
-20:address,yesterda,your email
-21:be tak,room for,sign at
-22:the plant,to get
-23:^ jorg,show and
-24:^ peac,i fix,leav me,lik from,maritim museum,miriam,peac,shelb,sign my
-25:^ brayden,inform on,row when,sam tabl,you pick
-26:bram,brayden,car night,delacroix,direct of,pass me,the linkedin,thi address,your path
-27:i know,magic,on read,patternmak,rasmussen,sloan,stor for,the plac
-28:and we,cross over,learn about,oh,scout
-29:^ cryst,^ fellow,anywa,cryst,i meet,i stud,jorg,link,numb one,tyl,year at
-30:^ cod,cassid,decent,div,dustin,eith,farrow,geof,guy on,halvorsen,ministr,nolan,ok,shop on,vandersloot
-31:^ to,entir,ever be,everywher,flawless,jordan,lik and,mor about,thank to,walt
-32:field of,futur,i rais
-33:be over,bea,bow down,the be,vanc
-34:^ che,^ preston,be particular,corinn,ent,experienc in,hav it,nam on,real est,rep,tat,the desk,the exam,would com
-35:app to,demand,lik you,open ?,respectful,univers
-36:across your,email,for me,hav ever,phon ?
-37:^ just,i believ,of all,queen of,the world
-38:^ best,alread,be giv,experienc,me ?,open to,promiz,put me,recommend,ther no
-39:^ regard,about what,director of,get start,how peopl,specific,stub
-40:hi ther,inspir,legend,now i,one ent,respect,the hour,the resum
-41:can do,industr,the greatest
-42:ann,hav alwa,impress,in all,insert,not aft,sophomor,year in
-43:a great,any hour,inform,or i,to meet
-44:^ be,pleas do
-45:^ no,attach resum,both in,her i,with thank
-46:can you
-47:^ also
-48:^ let
-49:^ any
`,
}
