// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -10,
  sure: 13,
  doubt: -16,
  weights: `
60:^ as
59:be #
58:law,student
57:eight
56:be a,gradu
55:grad,i clean,wher i
54:and hav,bookkeep,current,i teach,sel,sen
53:aid,audit,book for,i sel,seamstress
52:i stud,insuranc,my fath,retir,shift,tech,term,two year
51:guard,i a,maj
50:a lin,arm,biolog,by day,retail,sinc i,sophomor,wint,work the
49:and in,and now,cour,fiv year,geolog,shelv
48:behind me,clean offic,gradu from,hotel,i fix,program at,stud
47:a warehous,and stud,by night,i run,physic,semest,statistic,tax
46:a jun,diploma,dispatch,i manag,laid,level,lin cook,manag a,mast,myself,sixt,year
45:a dent,a roof,barista,cent,deckhand,draft,driv,eleven year,form,in march,march,medic,oper,plumb,universit
44:a bank,a hospit,at a,be finish,boy,civil,concret,dent,for eleven,i driv,in #,job be,machin,notic,now,one year,paint,scienc,six,stack,weld
43:# year,a librarian,and i,brid,cit,fift,i repair,kitchen,kumas,laid off,last month,licens,lif,nineteen,school,set,year behind,year i
42:account,be stud,driv a,electrician,hairdress,moth of,my last,nail,nav,on weekend,pre,retrain,rn,student of,technician,th grad,thre year
41:a mast,com from,decad,ex,finish,forestr,four year,i carr,math,most of,my background,paraleg,pet,see your,serv,student in,third,wed,weigh,year on
40:# yrs,a court,a hotel,alumn,certif,climb instruct,finish a,fir,health aid,hom health,i in,i rais,librarian,mechanic,parcel,retir from,rout,stat,ston,traine,twelv,upholster,vet,yrs
39:a retir,assistant,b,by hand,cadet,cut,engineer,financ,forklift,freshman,maj at,marin,night shift,now i,seven year,ship,stead,theat,transl,year and,year of
38:a barista,a machin,a paraleg,a weld,academ,appoint,autumn,bank,be nin,chemistr,conduct,degre,degre in,hav begun,hav spent,hold a,i notic,ibadan,in draft,in may,jun at,my day,onlin,oper in,pack,post about,run,school cafeteria,seventeen,sixteen,thes,thirt year,tir,trail,treasur of,up in,wait tabl
37:a forklift,a statistic,accountant,be pharmac,blu,dog,eight year,emt,engin,februar,for four,grad at,high,hospitalit,jun,jun in,krog,mal,my kid,my third,of thre,pens,qualif,ran a,recent,search,start over,stud for
36:^ now,a diploma,a grandmoth,a sen,analyst,by trad,control,culinar,data,do payrol,get out,hav sold,just finish,last fal,mathematic,mba,radio,reception,regist,run a,second year,six year,the onl,trad,uncl,wheel,with two
35:a deckhand,a mba,a ranch,a sophomor,a wed,airport,architectur,between,chem,diploma in,fast,finish the,for nineteen,going back,halfwa,haul,homeschool,i cut,i gradu,mattress,nutrit,self,sen at,student i,the alumn,the book,ther i,trad be,wag,who hav,year experienc
34:a certific,a civil,a emt,a ston,accord,be nineteen,be roof,bristol,coach,daught and,geograph,get my,i retir,in tacoma,jump,my garag,now at,occupation,occupation therap,over at,pap,payrol for,pharmac in,piano,pla the,present,pta,sail,school in,second,sophomor at,sophomor in,superviz,tacoma,teach
33:a flor,a plumb,administr,bak,cash,court,dal,groom,hand me,hav just,lesson,pap on,permit,pharmac technician,physiotherap,sew,sheep,shelt,stud in,student and,technic,the co,the fir,the nav,til,to school,track,tucson,tulsa,you pla,your pap
32:a design,a librar,a piano,a traine,at sea,be get,cello,clos,cow,dre,enugu,halfwa through,hou,in law,in marin,its dre,licenc,lif and,mail carr,msc,my a,my degre,my uncl,nineteen year,nurs school,offic wher,rig,right now,separ,teach in,thirt thre,volunt
31:a insuranc,ald,bus driv,degre and,driv and,gdansk,gradu of,high and,in gdansk,just get,kharkiv,pag wher,photo,pour,repair,rink,school and,sixteen year,spend,spend my,technician in,year student
30:a hous,a occupation,a optician,a recent,about going,activit,agenc,attorne,baptist,bartend,be student,be with,bod,bursa,cabinetmak,centr,coop,data entr,driv for,eng,engineer degre,fix,guitar,in that,my shift,optician,sandwich,switch,the engin,therap,third year,wheelchair
29:a cash,a tax,adjust,and keep,auto,duluth,economic,fath,fin year,her,hs,i meet,i transl,in duluth,mail,now a,nurs assistant,pool,refuge,sk,sommel,tram,your mail,zoo
28:^ form,a #,a park,arch,bank tel,boil,clear,communic,egg,fifteen year,i spend,mix,so i,who would
27:a cabinetmak,a second,bootcamp,build,commerc,counsel,czech,econ,harcourt,in geolog,inspect,into the,it to,kim,lineman,nurs aid
26:a chang,a chem,a liv,a math,biolog student,her now,hygien,ibarra,machin and,me but,notic that,tech student,used to,valle,weav,would hav
25:^ arm,bar,bega,blad,do to,emergenc,i pack,now you,oakle,of tim,pot,program and,student her,teach and,that nobod,the airport,transport
24:a draft,and want,claim,entr,fresh,just a,mov into
23:at eight,deliv,i deliv,stud geolog
22:tak to
20:apart
19:you train
-7:school gym
-10:the colleg
-13:in lov,lov with
-16:in town
-20:let be
-21:^ gus,^ winston,a post,bowl,cheap,delacroix,my moth,need a,thank a,with thank
-22:annelies,friend of,hundr quest,not fish,rain,so the
-23:^ philippa,^ thx,bought,fel,i liv,neighb,of day,philippa,tak my,thx
-24:^ ingrid,^ tyrel,a job,ambros,dunn,jess,lund,teach the,your mil
-25:^ ottili,^ perciv,be sur,crook,elodi,great deal,not for,of how,ok,ottili,perciv,the apprentic
-26:^ best,angl,as your,ask for,bett,bought the,dan,doc,dunmor,ine,lou,not angl,not ask,pleas i,the hal,until frida,voss
-27:^ yo,a ear,agn,around,be new,ear ris,follow,green,ingrid,insid the,let in,nam the,on frida,ris,stoltzfu,tuttl,yo
-28:^ ell,^ kof,ell,impress,me up,not aft,omar,pass for,rep,send a,the loud,the program,two week,w a,your church
-29:^ dorian,^ hear,^ noor,a posit,admir,agre,be tel,dorian,doug,frida,hal,my quest,my wallet,noor,of what,poor,softbal,the hospit,the street,town,wallet,whitfield
-30:^ tyl,at your,awe,deb,gus,i stil,in awe,junip,next door,not a,not seek,pur,rey,rupert,tat,teagu,thing to,work hard,your school
-31:^ norbert,learn and,marsh,nervou,norbert,seek,the owl,thursda,your neighb
-32:^ dear,dear,hav tel,hav the,one day,owl,send,szabo,the fellow,whil i
-33:# of,^ nam,^ regard,^ the,a long,a quick,amaz,be not,festiv,field and,flo we,hav hear,i bought,i lov,i thank,just want,long tim,my daught,past,shal,to my,writ on,your train
-34:^ man,be all,begin ?,down the,need ?,onl to,spok,the list,the tim,to cal,to it,your coffe
-35:# #,^ pleas,for year,laugh,my niec,posit,rosa,sur,tyrel,visit,you explain
-36:^ with,a great,advic,be fre,can start,demand,hannah,i promiz,it all,on thursda,the fair,the green,thi for,you at,you stud
-37:^ kind,^ thank,cousin,excus,follow you,friend,hav not,job in,memb,thre tim
-38:i wond,sal,see you,to that,you teach
-39:attach,bob,bram,my cv,recip,resum,the riv,try to,your compan,your offic,your wif
-40:about the,avail,be avail,be interest,hav your,pref,quest,thank,your shop
-41:^ let,cv,how do,not want,quick,wil be
-42:^ tel,at #,clock,hop you,how long,pleas,wond
-43:^ do,ask,i watch,to writ,your card
-44:^ not,fan,gre,lik that,of your,to connect
-45:^ to,^ your,about your,best,fre,lik you,sing,you start
-46:and tel,i wil,p
-47:past your,to meet
-48:be so,not look
-49:^ no,and how,hav no
-50:^ how,^ it,do you,lov
-51:your book
-52:^ that,need,to know
-53:^ #,for you
-54:a person,about it
-58:^ any
-62:^ you
`,
}
