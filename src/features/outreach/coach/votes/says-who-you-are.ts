// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -10,
  sure: 13,
  doubt: -16,
  weights: `
58:student
57:gradu
55:grad
54:bank,be a,i stud
53:geolog,i sel,i teach,maj
52:current,i a
51:be #,law,tech
50:^ as,aid,biolog,retir,technician
49:diploma,insuranc,my fath,sophomor,wher i
48:eight,kid,seamstress,sen,shift,work the
47:book for,finish,in #,physic,program at,sinc i,sold
46:a warehous,civil,gradu from,i fix,in may,lif,six,stud,tax,two year,year
45:and sinc,arm,form,four year,level,statistic
44:at night,barista,concret,cour,eleven year,radio,trad,twelv
43:bookkeep,certif,draft,far,freshman,oper,scienc,sel,shelv,student of,term
42:# year,a dent,and i,and now,be finish,dent,guard,i run,laid,mast,myself,night,now,set,universit,wint
41:at a,driv,driv a,hotel,kitchen,licens,machin,on weekend,paint,paraleg,school,stat,trail,weld
40:a hospit,between,chemistr,day i,grocer,high,march,math,nail,nineteen,present,repair,sixt,stack,third,wed,with my,year behind,year of
39:# yrs,a forklift,a machin,and in,brid,farm,finish a,forklift,i driv,in draft,in march,in retail,job be,kumas,marin,medic,my day,parcel,prerequisit,retail,seventeen,student in,theat,ther i,thre year,upholster,wait tabl,weigh,year i,yrs
38:a retir,communit,deckhand,eight year,emt,engineer,for my,i work,krog,last month,lin cook,my last,pet,rn,search,sixteen,the post,year and,year on
37:a diploma,a jun,a lin,a mast,a paraleg,a school,accountant,as a,assistant,be pharmac,be stud,degre in,diploma in,dispatch,electrician,glass,health aid,hom health,i in,i repair,laid off,nav,permit,ran a,see your,semest,serv,tir,with a
36:be keep,count,desk at,for ten,fresh,hav sold,jun at,mechanic,pharmac technician,post about,pre,pta,school in,second,start over,th grad,tulsa,vet
35:a bank,a barista,academ,airport,audit,be apprentic,boy,by day,by hand,com from,cut,get out,hairdress,hav spent,homeschool,i manag,ibadan,maj at,manag a,mom,now i,pack,run a,sho,the #,to school,up in
34:a roof,a smal,a statistic,account,administr,all my,architectur,auto,cent,communit colleg,culinar,data,degre,enugu,finish the,fir,fiv year,for eleven,for job,halfwa,in tacoma,jun in,now a,of thre,reception,retrain,sen at,ston,superviz,switch,tacoma,teach,technic,textil,the onl,ticket,tour in,transl,with two
33:a medic,agenc,and hav,behind me,break,by trad,child,degre and,driv for,engin,fiv,hs,librarian,ord,qualif,smal,sophomor in,the book,two boy,used to
32:a emt,a librarian,a sen,aid and,ald,alumn,bartend,be current,bridg,bus driv,centr,commerc,cook,data entr,high and,i notic,i rais,just finish,lamp,moth of,my degre,my twin,notic,now at,nurs aid,orchestra,sew,trad be
31:^ form,a civil,a sophomor,bak,be about,be roof,be student,by night,cash,cello,coop,daught and,dog,est,fift,forestr,fram,geograph,halfwa through,haul,hav just,hav stood,her now,i carr,job and,jun,lineman,mail,nurs assistant,occupation,occupation therap,payrol for,second year,student i,the fir,the merc,wheelchair,year student,your mail
30:a hotel,a librar,a liv,a park,a second,architectur student,brok,cabinetmak,chem,clean,ex,gdansk,hospitalit,i clean,i gradu,i wait,in gdansk,lak,lesson,licenc,mal,manu,my background,my shift,my uncl,not search,nurs school,pag wher,payrol,piano,sea,search for,sophomor at,spend,spend my,student and,surve,tail,than i,treasur of,uncl
29:a chang,a court,a electrician,a grandmoth,arch,bas,be with,boil,clear,cran,cut hair,ged,geolog student,hair,i cut,into a,my ged,my third,patrol,pharmac in,pier,point at,second term,ski patrol,stitch,stud for,third year,tram,with thre
28:a physic,a piano,adjust,b,court,economic,fath,get my,grandmoth,i hold,i spend,kent,kim,limit,mathematic,outfit,program and,stat and,teach in,therap,ver interest
27:a account,a night,a self,claim,czech,engineer degre,fast,fift eight,for someth,gradu of,grow,manag,n,offic,pap,patienc,photo,right now,self,sport,spr i,tech student,the quiet,who would,would hav,year most
26:^ in,a insuranc,area,arr,audio,be driv,bio,board,bootcamp,cna,earth,fifteen year,for four,her,her from,hold a,i pack,ibarra,in geolog,inspect,mattress,pool,pot,quot,ship,track
25:^ deshawn,a cash,a classroom,a wed,bega,bod,build,classroom,dal,galler,in school,lif be,machin and,malmo,neat,student who,teach and,the dog,thes
24:custodian,deliv,entr,fifth,i deliv,morn i,my thank,pel
23:^ colleen,^ tanisha,colleen,egg,her own,my numb,part tim,pilar,so i,student from,tanisha,to build,west
22:dent hygien,hygien,tak to
21:a #,and no,clos,rosalba,that nobod
17:the dat
12:^ a
6:harcourt
-9:the colleg
-14:be impress
-15:in town
-17:choir,umbrella
-18:my moth,neighb,thank a
-19:drov,immediat,the program
-20:doc
-21:^ best,annelies,be nobod,bought the,cv be,iyer,saoirs,softbal,vandenberg
-22:a job,be all,be honor,delacroix,honor,pruit,ruben,so tak,town,whitcomb
-23:ambros,dunn,for advic,green,gus,pur,pur for,row,the street
-24:^ ell,a ear,agre,as your,be such,bowl,com out,constanc,ell,friend of,i liv,impress,not ask,them be,thursda at
-25:^ ingrid,^ ottili,^ regard,a hard,a littl,advic,bab,be both,be new,corneliu,dream,not aft,of how,on frida,ottili,person who,send a,teach the,your mil
-26:^ hi,be keen,be out,be sur,bett,hav hear,hundr quest,i bought,i shal,ine,ingrid,it all,it in,just learn,keen,lou,nam the,of what,omar,pass for,read and,sand,tid
-27:^ yo,bought,hannah,hi,loud,marcu,panel,past,pleas i,tap,the loud,to my,w a,window,yo
-28:a posit,agn,awe,how the,in awe,job in,me up,not a,pictur,regard,rosa,the owl,univers,watch,your church,your neighb
-29:^ hear,^ noor,admir,braill,by your,deb,doug,noor,not hunt,owl,rotar,the hospit,two week
-30:coat,down the,lund,man year,need ?,not seek,read the,rupert,seek,tat,teagu,the fair,the pag
-31:^ dear,both,curiou,dear,i send,on thursda,record,shal,than the,think the,to cal,visit,way of,writ on,your school
-32:^ the,all,ask for,bench,field and,for work,forget,hav tel,her hand,hop you,my daught,my niec,one day,onl to,pref,rain,sal,see you,the list,the rain,with thank
-33:^ no,^ who,a great,amaz,be fre,be not,cheap,from one,hav keep,i hop,just want,legend,marsh,on monda,posit,such a,the fellow,who teach,work hard,you mov,your talk
-34:believ,besid,flo we,friend,happ,hav no,memb,promiz,tim and,trud,what the,your coffe
-35:^ she,bob,excus,hav alwa,hello ms,i lov,sur,the credit,the green,thi for,to that,you stud
-36:bram,clock,glad,hav not,hop,not want,resum,sing,the phon,thursda,to see,your wif
-37:^ kind,^ pleas,^ thank,^ to,attach,avail,be avail,be lik,be tel,cousin,follow you,frida,hav your,how do,poor,quest,szabo,the riv
-38:at your,do a,for year,p,quick,to it,why,your compan
-39:^ do,^ what,about your,explain,fre,i wond,in it,my cv,recip,shar,thank,try to,you teach,your shop
-40:^ let,ask,be so,lik that,of your,say you,she,ther be
-41:around,your offic
-42:and tel,cv,fan,learn what,to connect
-43:^ tel,best,how long,person,your card
-44:^ not,^ your,lik you,past your,pleas,to meet,wher you
-45:a person,whatev
-46:^ how,at #,lov,no job,to writ,you at,you for
-48:^ it,monda,need,to know
-49:do you
-51:^ #,about it,for you
-52:your book
-54:^ any
-63:^ you
`,
}
