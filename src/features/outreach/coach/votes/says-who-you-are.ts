// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -10,
  sure: 18,
  doubt: -16,
  weights: `
62:^ as
61:i clean
60:term
59:be #,work the
58:retir
57:book for,dispatch,grad,student
56:aid,geolog,i teach,insuranc,law
55:be a,sen
54:and hav,bookkeep,eight,gradu,sel,tax
53:audit,current,i fix
52:by day,i stud,program at,wint,work in
51:arm,diploma,electrician,i sel,maj,my fath,physic,sophomor,stud
50:and in,biolog,cent,freshman,retail,seamstress,shelv,wher i
49:and now,be stud,guard,i a,job be,machin,semest,shift,tech,two year
48:cour,dad,dent,draft,eleven year,farm,hotel,level,sold,technician,weld
47:a hospit,by night,degre in,grocer,i run,universit
46:a jun,a lin,be finish,fift,laid,nail,paint,scienc,second year,sinc i,six,sixt,trail,year
45:a retir,a roof,cit,concret,fast,gradu from,i manag,i repair,in #,mast,medic,moth of,nav,oper,plumb,rout,set,statistic,work as
44:and i,at a,behind me,cut,driv,finish,for eleven,i driv,in march,kumas,lif,march,nineteen,notic,pack,pens,rn,serv,stack,student of,theat
43:# year,a bank,barista,be nin,civil,decad,driv a,engineer,kitchen,last month,manag a,my last,paraleg,school,th grad,treasur of,year i
42:a dent,account,alumn,b,bak,be pharmac,boy,by trad,certif,coach,degre and,ex,form,hairdress,hav begun,januar,lin cook,of four,one year,pet,retir from,seven year,sixteen,stat,with two,year of
41:a mast,a seamstress,a sophomor,accountant,and my,cadet,deckhand,electric,engin,finish a,hav just,homeschool,i in,maj at,math,my background,on weekend,pre,thre year,traine,twelv,wed,year behind
40:# yrs,a court,a paraleg,architectur,brid,chem,clerk in,financ,forestr,groom,hav spent,i carr,jun at,laid off,night shift,now,now i,nurs school,regist,retrain,student i,student in,yrs
39:a hotel,a librarian,a night,assistant,construct,cow,emt,fiv year,for four,get out,going back,i hold,in may,jun in,last fal,librarian,marin,myself,oper in,porto,present,reception,school in,sew,the book,third,transl,upholster,vet,year on
38:a grandmoth,a insuranc,airport,be nineteen,conduct,februar,health aid,hom health,ibadan,in draft,just finish,krog,lol,mail carr,mal,on leav,onlin,pharmac in,pool,run a,start over,stead,the alumn,trad,wheel
37:^ now,a engineer,a flor,a machin,a plumb,a sho,between,cook,eight year,finish the,fir,for nineteen,forklift,get my,grad at,high and,hold a,i gradu,i notic,mba,my third,newspap,parcel,pharmac technician,piano,post about,qualif,search,self,seventeen,technic,thirt year,tir,volunt,weigh,year and
36:a desk,a emt,a forklift,a mba,a piano,a second,a statistic,a weld,auto,bank,cello,chemistr,culinar,high,i cut,jun,marr,mot,my garag,pens and,pta,school cafeteria,second term,technician from,the farm,the fir,trad be,wait tabl,year student
35:a certific,a law,a physic,a ranch,a sen,a sta,accord,analyst,and want,cabinetmak,data entr,enugu,geograph,haul,in tacoma,lyon,my day,now at,occupation,occupation therap,over at,payrol for,pla the,recent,run,sen at,sta at,ston,stud in,student and,superviz,tacoma,the nav,thes,uncl,wheelchair,who hav
34:# a,a cabinetmak,a climb,a deckhand,a librar,be student,bristol,daught and,diploma in,fiv,gdansk,grad and,halfwa,hospitalit,hou,i drop,in gdansk,jump,just get,pap,permit,radio,repair,shelt,ship,six year,sophomor at,teach,tech program,til,underwrit,used to,with thre
33:a civil,a diploma,a laundromat,administr,and too,bartend,be sixteen,climb instruct,control,court,dal,fort one,in law,lak,lineman,nineteen year,nutrit,pap on,sheep,ther i,who would,your pap
32:a barb,a design,a optician,a traine,agenc,ald,at sea,be fift,be keep,bod,deliv,driv for,her to,i deliv,it to,kip,licenc,lif and,msc,my uncl,optician,patienc,right now,rink,tail,technician in,tulsa
31:a art,a occupation,attorne,bursa,bus driv,cash,centr,del,dre,halfwa through,hav sold,its dre,job and,lesson,mattress,neat,nurs assistant,physiotherap,pour,separ,the mal,therap,thirt thre,to school,track
30:a park,about going,adjust,at six,bank tel,boil,coop,cut hair,drywal,dwayn,ecolog,fath,guitar,hr,hs,sk,switch,the engin,third year
29:^ form,a hous,arch,at colleg,bootcamp,clear,commerc,communic,driv and,duluth,egg,eng,entr,gradu of,her,in duluth,me think,my shift,refuge
28:a chem,a liv,a math,a tail,baptist,bar,insert,kim,leav it,lyon and,now a,nurs aid,the blu,tram,your mail,yuk
27:a cash,build,counsel,czech,economic,exist,fifteen year,mail
26:^ thi,do someth,notic that,spend,spend my,tech student,the airport,weav
25:^ deshawn,a #,a chang,bega,biolog student,her now,i pack,ibarra,mov into,my numb,numb be,pot,program and,teach and
24:^ arm,claim,div,flor,fresh,group,just a,mix,now you
23:a draft,i spend
21:student from
20:solar
19:you train
18:tak to
6:harcourt
-7:school gym
-8:the colleg
-13:in lov,lov with
-16:in town
-18:my moth
-20:with thank
-21:cheap,so the
-22:be try,thank a
-23:^ philippa,fel,i liv,philippa,rain
-24:daught be,hundr quest,i lov,jess,memb,need a,teach the,your mil
-25:^ man,^ ottili,^ perciv,angl,constanc,elodi,ine,not angl,ok,ottili,perciv,pleas i,the apprentic,thre tim,until frida
-26:as your,bett,dunn,insid the,lou,man thank,my quest,read and,two week
-27:^ best,^ cle,ask for,be new,be turn,cle,doug,dunmor,just learn,lund,maribel,memb of,neighb,past,tel my,the loud,throw,thursda at,tuttl,voss,your church
-28:^ ell,^ noor,^ thx,^ tyrel,do anyon,ear ris,ell,green,kelse,noor,ris,stoltzfu,thx,w a,want a
-29:^ dorian,bought the,bowl,dorian,i bought,ingrid,just wanna,my wallet,next door,not aft,not ask,not seek,omar,on frida,six be,softbal,than be,the program,wallet
-30:^ hear,^ kof,^ the,^ tyl,admir,agn,awe,concern,deb,hav tel,impress,in awe,junip,let in,of day,of what,rupert,should writ,the hal,the tim,to work,whitfield
-31:^ yo,a long,frida,hav hear,it twic,long tim,marsh,need ?,owl,pur,rey,sincer,spent a,tat,teagu,the owl,thing to,town,work hard,yo,your neighb
-32:^ dear,^ norbert,a quick,amaz,around,dear,nervou,norbert,onl to,poor,sur,szabo,the fellow,the man,think the,thursda,you open
-33:be such,begin ?,bought,i thank,learn and,my daught,on thursda,pick up,posit,rep,spok
-34:^ kind,be all,do on,for that,get it,gus,hav alwa,it all,laugh,of emplo,writ on,you onc,your talk
-35:# of,^ nam,^ pleas,bram,down the,hav the,just want,seek,teach at,to my,try to
-36:^ with,advic,for year,hav not,my niec,rosa,shal,the fair,the green,the list,the riv,thi for,tid,tim and,visit,wanna learn,whil i,your coffe
-37:^ regard,^ thank,be fre,be tel,can start,excus,festiv,i promiz,not a,pref,the street
-38:a great,about the,at your,hannah,quick,sal,see you,to it,trud,tyrel,you stud,your offic
-39:^ get,bob,friend,hav no,job in,recip,your shop,your wif
-40:avail,be avail,be not,cousin,field and,hello,my cv,thank,to that,you teach,your compan
-41:^ that,be interest,best,cv,follow you,hav your,of your,quest
-42:^ tel,attach,clock,demand,happ,i watch
-43:^ to,how long,not want,p,resum,to connect
-44:^ let,ask,gre,hop you,i wond,to writ
-45:about your,at #,pleas,sing,your card
-47:fan,past your
-48:^ not,and tel,fre,not look
-49:lik you,lov,need
-50:^ no,^ your,be so,to meet
-51:to know
-53:and how,your book
-54:^ it
-55:^ #,about it,for you,i wil,tim you,you at
-56:^ any,^ do
-58:^ how
-62:^ you
`,
}
