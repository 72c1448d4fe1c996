// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -10,
  sure: 23,
  doubt: -16,
  weights: `
59:grad
58:student
57:gradu
56:current
55:be a,i sel,i stud,law,maj
54:^ as,sen
53:be #,retir
52:aid,i a,insuranc,shift,sinc i
51:diploma,i teach,program at,seamstress,sel,tech,wher i
50:and now,bookkeep,two year
49:biolog,eight,four year,geolog,sophomor
48:arm,lif,my fath
47:book for,eleven year,job be,six,term,universit,wint,year
46:be finish,cent,i run,in may,level,nineteen,radio,repair
45:at night,barista,gradu from,i fix,in #,now,set,statistic,stud,tax,work the
44:# year,a dent,boy,driv,i repair,in march,march,physic,year of
43:concret,freshman,laid,mast,my background,my last,oper,paint,scienc,shelv,wait tabl,weld
42:a jun,a warehous,and i,at a,certif,deckhand,dent,draft,driv a,i driv,i manag,maj at,marin,myself,sixt,technician,year behind
41:and hav,and in,audit,brid,cut,dispatch,finish,fir,hotel,last fal,one year,plumb,post about,semest,stack,th grad
40:a bank,a librarian,account,apprentic in,behind me,by trad,civil,engin,fiv year,forklift,grocer,guard,high,ibadan,laid off,librarian,machin,manag a,night,paraleg,school,sixteen,stat,student in,student of,third,trad,trail,twelv,work in
39:a forklift,a hospit,a lin,a roof,a school,and my,b,bank,be pharmac,by hand,cour,day i,finish a,for eleven,for my,hav spent,in draft,jun in,kumas,lin cook,math,medic,nail,on weekend,present,rn,rout,serv,smal,theat,thre year,tir,vet,year i
38:# yrs,a retir,accountant,and sinc,communit,degre in,diploma in,eight year,farm,form,health aid,hom health,just finish,krog,last month,my day,orchestra,patrol,pre,school in,see your,seventeen,up in,upholster,weigh,with my,year and,year on,yrs
37:a diploma,a machin,a mast,a paraleg,a smal,be about,be stud,chemistr,com from,dad,degre,electrician,emt,hairdress,i in,i work,mechanic,oper in,pet,pharmac technician,prerequisit,ran a,run a,sea,start over,textil,ther i,though,transl,treasur of,year experienc
36:a statistic,academ,alumn,architectur,assistant,by day,dog,financ,going back,i clean,jun at,nav,ord,pta,sen at,seven year
35:a barista,airport,and stud,between,break,bristol,bus driv,by night,chem,cit,communit colleg,culinar,degre and,engineer,glass,hav sold,homeschool,in tacoma,jun,patienc,pens,second,superviz,tacoma,teach,trad be,uncl
34:auto,be apprentic,be now,fast,finish the,for four,for ten,get out,i hold,kharkiv,mattress,occupation,occupation therap,parcel,payrol,pel,permit,reception,retrain,search,sew,sophomor in,the onl,thes
33:a emt,a fash,a medic,a second,as a,baptist,brok,coach,cut hair,desk at,do payrol,fift,fiv,gradu of,halfwa,hav just,i rais,licenc,lif and,pack,pap on,payrol for,qualif,second year,ston,switch,technic,the book,track,tulsa,your pap
32:a civil,a design,a grandmoth,a sophomor,a ston,agenc,ald,bak,be current,be student,cook,cow,enugu,hospitalit,hs,i cut,mail carr,moth of,nutrit,pap,right now,six year,student i,third year,to school,two boy,wed and,wheelchair,with two
31:^ form,a hotel,a librar,a liv,a weld,administr,at sea,bartend,bod,centr,clean,clear,data,data entr,daught and,dre,driv and,economic,english,fin year,gdansk,halfwa through,haul,hou,i carr,i gradu,i notic,in gdansk,in geolog,in law,into a,it to,its dre,lak,lamp,my a,notic,nurs aid,nurs school,of thre,sophomor at,spend,spend my,the engin,the merc
30:a court,a law,a math,a park,a recent,a sen,adjust,arch,bridg,car chang,cash,cello,coop,econ,fath,geolog student,get my,hav work,i follow,lesson,machin and,msc,my shift,my third,piano,pier,recent,stitch,stud for,student who,technician in,the fir,tram
29:a insuranc,a piano,ag,bas,be roof,be with,biomedic,cabinetmak,commerc,driv for,engineer degre,ex,forestr,fram,hav stood,her now,i spend,into the,lineman,my uncl,now a,nurs assistant,offic,pharmac in,pool,sixteen year,therap,your mail
28:a chang,a electrician,a optician,boil,earth,ged,guitar,mal,mix,n,optician,second term,surve,tail,tech student,who would,zoo
27:a physic,and keep,be sel,bootcamp,build,bursa,clos,court,do to,egg,harcourt,her from,lay,mail,my ged,of sixt,program and,teach in,that nobod,volunt
26:a account,a chem,a pens,bega,blad,counsel,czech,fifteen year,grow,ibarra,inspect,mov into,pens and,pot,would hav
25:^ deshawn,a cash,a classroom,and want,area,arr,claim,classroom,dal,galler,i pack,in school,kim,my thank,neat,physic student,the airport,the dog,you when
24:^ arm,deliv,dent hygien,entr,fift eight,fresh,he tel,her,her own,hygien,i deliv,pilar,student from,teach and,used to
23:^ colleen,^ tanisha,a #,colleen,hol,m,nineteen year,tanisha,west
22:bar,tir shop
21:not search,part tim,so i,tak to,you train
16:the dat
-5:school gym
-11:so the,the colleg
-12:in lov,in town,lov with
-15:sat
-16:be impress,spin
-19:be tel
-20:doc,dream,thank a,umbrella
-21:annelies,bowl,walk past
-22:^ winston,delacroix,fel,neighb
-23:^ ell,^ thx,^ tyrel,agre,be sur,ell,for advic,green,let be,memb of,need someth,thx,town,your mil
-24:^ best,^ man,ambros,be new,be try,explain,friend of,i liv,it twic,jess,not aft,not ask,pur,pur for,singl one,until frida
-25:^ kof,^ ottili,advic,as your,bett,com out,constanc,dunn,elodi,great deal,impress,kof,lou,of day,ottili,tak my,thursda at
-26:bab,be out,be such,corneliu,dan,hundr quest,man thank,my daught,of how,omar,read and
-27:^ yo,admir,barn,be writ,hal,how the,just learn,loud,lund,my moth,pass for,pleas i,stoltzfu,teach the,the apprentic,the loud,the owl,the tim,w a,yo
-28:^ noor,a job,a posit,agn,be cal,ine,ingrid,job in,long,man year,me up,my wallet,nam the,noor,rosa,tid,to my,wallet,window,writ on,your church
-29:^ hear,^ norbert,^ who,a ear,a quick,amaz,at your,awe,bought the,deb,doug,gre,in awe,norbert,not seek,owl,panel,rupert,seek,teagu,than be,the hal,the hospit,your school
-30:ask for,by your,concern,hop you,legend,let in,next door,not a,on frida,onl to,whitfield,your neighb
-31:^ dear,bench,coat,curiou,dear,her hand,marsh,tat,thing to,to cal,way of
-32:forget,it hav,my niec,szabo,think the,visit,watch,who teach,with thank,work hard
-33:^ to,cousin,hannah,i bought,i hop,memb,on thursda,sal,sur,the fellow,the green,the list,whil i,your coffe
-34:^ no,^ regard,be fre,bob,cheap,field and,for that,from one,happ,hav the,hop,in it,need ?,one day,posit,pref,the fair,thursda,tyrel,your talk
-35:all,around,demand,flo we,i lov,just want,poor,promiz,the riv,you stud
-36:^ kind,^ pleas,a great,believ,excus,laugh,of you,quick,see you,thi for,to it,to see,to that
-37:^ the,bram,hav hear,try to,your compan
-38:^ thank,hav alwa,hav your,resum,thank,thre tim,your wif
-39:# #,be not,clock,friend,hav not,hi,how long,i wond,my cv,p,recip,why
-40:attach,avail,be avail,follow you,lik that,quest,shar,you teach
-41:^ do,be interest,sing,you be
-42:^ tel,about your,be so,fre,your card,your offic
-43:^ not,^ your,and tel,ask,be lik,best,cv,fan,for year,how do,not want,person
-44:frida,learn what,lik you,no job,not look,pleas,word
-45:^ that,of your,to connect,to meet,whatev
-46:lov
-47:a person,past your,to writ,you at,your shop
-48:^ how,do you,monda,she
-49:^ it,at #
-50:need
-51:tim you,your book
-52:^ #,^ any,for you,to know
-53:about it
-57:^ you
`,
}
