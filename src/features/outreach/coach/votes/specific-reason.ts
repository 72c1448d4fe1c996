// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const specificReason: Ballot = {
  bias: -23,
  sure: 36,
  doubt: -20,
  weights: `
77:you tel
76:^ at
74:^ he,^ she
73:say you,when the
72:by hand,i read,me you,you start
71:laugh,say that,writ that
70:^ on
68:mak me,read that,us the
67:concert,fort,you leav,you show
66:^ in,pap,stood,why
65:a singl,brought,climb,eleven,music,you train
64:end up,hundr,kitchen,that your,with the,you mak,you put,you who
63:how do,lay,march,the night
62:behind,do that,grandfath,him,tap,the sunda,und the,writ the,you keep
61:back to,column,old,one who,stop,strok,the lad,the one,the reason,thos,up the,wher the,window,your articl
60:be how,deaf,instead of,listen,photograph,post on,pul,rout,run,whil you,you how,yourself
59:burn,caught,corn,go from,hear how,januar,keep the,mov,step
58:alon,and on,and one,articl,blind,explain,eye,from #,how you,listen to,the riv,the way,wher you,you learn,you mention,your first
57:^ last,decid what,different,februar,get from,he tel,op,piec,you com,you let
56:a whol,ask how,bridg,cabl,carr,ice,it do,learn to,len,mak from,one that,road,sinc the,stuck,talk about,that a,tin,work and,you drew
55:began,behind the,box,count,describ,it say,post about,read the,tast,teach you,tel you,tun,turn,up in,with no
54:built,curiou how,deliver,do it,glass,know how,map,my sist,ninet,on purpos,open a,out the,rop,show you,teach,the park,understand that,villag,who ask,you go
53:be why,com back,fing,learn the,let the,lik that,milk,owl,park lot,run a,the garden,the old,with that,you began
52:^ when,ground,hook,i watch,measur,mistak,pencil,sinc you,stack,test,the guard,the may,to use,your lectur
51:be right,becam,bur,chart,compound,down from,four hundr,how it,interpret,one wher,paint,puppet,say a,slat,sta with,tel about,what mak,you built,you explain,you say,you teach
50:aft you,bicycl,carv,explain that,her own,how,led,orang,rye,seam,sentenc,shop,slid,the let,whit,wild,you test,your own,your way
49:^ see,a month,bee,doubl,for that,i ring,in one,inch,into that,lamp,mention that,tel how,the woman,tid,to that,tooth,work out,your pap,your post
48:a thing,bend,boy,dark,fish,mak of,mov from,my grandfath,sang,sta,storm,who teach,you mov
47:and last,ash,biscuit,clip,dog,feet,grind,hav go,hiv,own,podcast,rub,saddl,tea,teach me,the corn,the machin,to understand,ward,yellow
46:be teach,birth,black,blog,bought the,captain,channel #,could not,crown,fund,i keep,knit,lie,match,nin hundr,of how,pag about,photo,post,put the,quit,seal,spil,str,stuck with,that mak,the cran,the shop,the yellow,throw,to draw,video of,why i,you run,your video
45:a lad,be wonder,bean,christma,confess,fel,flour,how that,hum,in januar,mul,on why,one with,organ,piano,pot,spent,stor about,the ferr,thirt four,thread on,what would,wind,wonder,you clean,you pla,your thread
44:^ captain,at thirt,befor and,befor it,brought you,built the,cast,crack,cry,dress,i laugh,i teach,it ever,learn how,learn that,method,nur,pap on,pier,pow,ran your,reserv,rig,that and,to build,turn the,vers,way,which nobod,you count,you onl,you turn,your fly,your linkedin
43:^ how,about count,confess that,elephant,eleven year,fail,find that,it yourself,let you,newslet ran,seat,that #,the dust,understand how,wood,would stud,you carr,you cut,you fix,you wash,your account
42:at one,blad,design the,edit,i sta,into a,quest about,see it,so lik,teach my,the vet,train to,turn to,whal,you clos,you won,your column
41:^ ever,aft be,articl on,cotton,eat,episod,ful of,i notic,in four,insid the,lik me,mountain,of min,read in,rebuilt,say be,solv,stop think,swallow,tank,you tun
40:about how,ahead of,and from,bab,brought a,bur my,cor,crab,cut the,extens,fak,fix the,flav,fridg,hour in,inspect and,me hold,me how,mosqu,needl,our church,person who,robot,the rid,the talk,the teach,the wat,the word,truth,you hand,you transl
39:argu,by voic,died,door down,eaten,hav learn,he be,hear the,his own,land,let my,ninet year,notic that,salt,snow,so cool,soft,the apprentic,the owl,the slat,tram,us how,webinar,wonder how,you chos,you get,you interpret
38:^ profess,and hear,board and,carousel,chimne,column on,con,ever sinc,hor,model,my son,nar,pump,rink,silk,start the,stop in,strang,sur,the fort,the pap,the seam,the video,to mak,what brought,you nar,you switch
37:^ that,and wher,bedsid,carr your,choic,elm,hocke,hook me,keep your,librar talk,lov that,marsh,me laugh,me through,opera,spend,split,to inspect,tomato,turn a,valu your,w,you build,you quit,you stand,you stud,your writ
36:aloud,chip,cost,led me,nobod tel,not and,on night,passeng,plain,ring you,rul,sail,sel,sim card,stadium,ston,talk the,teach to,that sta,ther #,too and,tucson
35:bamboo,chalk,clinic say,explain be,get ther,leav and,mid,now you,prison,sheep,sock,swab,text,the high,the lunch,the pump,the truth,vaccin,w a,you bur,you enter
34:a mov,brick,chees,creek,hand be,hollow,i gath,joint,nev the,one singl,pil,pink,reind,serv,slow,that way,the televis,thing you,wax,you cast,you tap,your second
33:^ teach,be four,cal any,from wher,get through,haul,in old,lad with,linkedin post,mak for,mak that,me look,oblig to,part about,sta for,strawberr,that no,the dog,the say
32:^ befor,be dying,blend,blog post,by ear,corn of,craz,dying to,fisherman,from old,gut,her onl,keep wonder,park in,postman,return,see on,so he,teach shop,to design,weekend you,what keep,your librar
31:be aft,built that,hear a,i stop,me writ,muck,on orang,sens,you design,you post,you pric,your choic
30:be wild,from insid,gail,he know,learn and,matthia,mov into,patch,pens,ronni,say your,the elm,upright,you measur,you plan,your eye,your schedul
29:a librarian,acr,began in,err,explain me,me her,scrol,swear,tamal,the group,train ?,wig,with fort,you climb,your ice
28:in their,puzzl for,sound at,would a,you even
27:a sou,bio,guitar,leak,not mak,sk,sou,sou chef,you rebuilt
26:corn by,night desk,read you,shingl,supervis
25:aft how,began ?,built your,msc
24:illustr,or on,teach yourself
22:and want,how would,jo,shop so
21:began not,carpent
17:wanna learn
16:on leav
10:say which
-11:curiou about
-16:publish
-19:your experienc
-20:carlo,read them,the plant
-21:peopl get
-23:lik from,would com
-24:a beekeep,address,sign my
-25:^ brayden,direct of,shelb,to get
-26:bram,your path
-27:brayden,break into,hand out,occupation,pass me,scout
-28:^ fellow,a great,malhotra,ministr,ok,thi address
-29:^ cryst,anywa,cassid,cross over,cryst,decent,div,everywher,forward to,futur,geof,i rais,jordan,learn about,look forward,miriam,month and,sam tabl,shop on,tyl
-30:about work,be over,experienc in,fair on,going on,halvorsen,i lik,lik and,of all,the linkedin,think i
-31:be retir,castellano,farrow,good at,i clean,inform on,lif be,link,magic,nolan,pag with,vandersloot
-32:delacroix,farhad,guy on,jorg,min cal,my first,thank to,the exam
-33:^ to,aaliyah,bea,bow down,demand,field of,god keep,peac,walt,your email
-34:^ cod,app to,be lov,entir,hav it,i bow,insuranc,my uncl,nam off,the day
-35:can start,jun at,lik you,year at,yesterda
-36:^ hav,experienc,me back,me which,nam on,real est,the resum,univers
-37:^ regard,ent,mechanic,open ?,outdo,specific
-38:^ best,how peopl,rep
-39:^ just,be giv,be wait,hi ther,put me,stub,the desk
-40:^ get,inspir,me ?,one ent,promiz,respect,sophomor,year in,your card
-41:can do,industr,legend,now i,tat,to meet
-42:^ let,both in,hav alwa,i just,insert,recommend
-43:about what
-44:^ be,impress
-45:^ no,attach resum,her i,with thank
-48:^ any,can you
`,
}
