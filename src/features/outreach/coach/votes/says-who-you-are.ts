// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -10,
  sure: 13,
  doubt: -16,
  weights: `
59:student
56:be #,gradu
55:be a,i sel,i stud
54:^ as,bank,current,wher i
53:geolog,grad,i teach
52:kid,sinc i
51:i a,maj,program at,retir,six,tech
50:aid,biolog,law,sel
49:eight,in #,insuranc,lif,my fath,sophomor
48:shift,tax,wint
47:book for,diploma,seamstress
46:form,job be,sen
45:a dent,and now,civil,day i,draft,eleven year,mast,radio,repair,semest,sold,stud,wed,work the,year
44:and sinc,arm,barista,i run,my last,now,physic,set,statistic,student of,two year,weld
43:at a,bookkeep,concret,dent,four year,freshman,gradu from,i fix,i repair,level,scienc,sixt,th grad,twelv
42:at night,certif,driv a,far,finish,guard,laid,night,student in,technician
41:# year,and i,and in,be finish,between,cour,driv,high,medic,myself,paraleg,school,the post,thre year,year i
40:# yrs,a machin,cut,hotel,i driv,in a,in march,in may,kumas,lin cook,march,my background,nav,nineteen,oper,paint,term,tir,year of,year on,yrs
39:a lin,a mast,boy,communit,degre in,dispatch,engin,engineer,for my,grocer,health aid,hom health,last month,nail,see your,serv,seventeen,stat,trad,trail,upholster
38:a jun,a paraleg,a retir,a roof,accountant,assistant,brid,by day,chemistr,dad,eight year,electrician,finish a,ibadan,in draft,kitchen,krog,my day,permit,pet,rn,run a,theat,ther i,third,universit,wait tabl,with a
37:a forklift,a hospit,a warehous,audit,be about,be stud,deckhand,emt,farm,forklift,fresh,i in,laid off,machin,marin,math,present,second,sixteen,treasur of,up in,weigh,year and,year behind
36:a diploma,a school,academ,as a,by hand,communit colleg,desk at,diploma in,get out,i manag,mechanic,mom,parcel,plumb,school in,start over,tail,tulsa,vet
35:a bank,a barista,a civil,a statistic,airport,be apprentic,behind me,enugu,finish the,fir,for eleven,halfwa,hav just,homeschool,in tacoma,jun at,jun in,maj at,manag a,nurs school,of thre,payrol,pharmac technician,post about,pre,reception,sea,search,superviz,tacoma,textil,trad be
34:account,architectur,auto,com from,degre,degre and,diesel,dog,driv for,fiv year,glass,hairdress,hav spent,moth of,now at,now i,occupation,occupation therap,orchestra,ston,teach,technic,ten year,the #,ticket,with two
33:a medic,a smal,be current,bus driv,cow,culinar,data,est,fiv,fix,for ten,i clean,i notic,i work,in retail,librarian,lif and,notic,now a,oper in,ord,pack,payrol for,pta,retail,retrain,rout,sen at,shelv,smal,switch,the book,transl
32:a emt,a sen,a ston,administr,agenc,at purdu,be pharmac,be student,bridg,by night,cash,cent,halfwa through,hospitalit,hs,i gradu,jun,just finish,mail,mattress,purdu,qualif,sew,sophomor in,teach in,the engin,the fir,the onl,to school,used to,wheelchair,work in
31:^ form,a court,a librar,a librarian,a liv,a sophomor,a substitut,aid and,ald,alumn,at sea,bak,bartend,be with,clean,commerc,cook,data entr,daught and,do payrol,fift,forestr,fram,her now,i carr,i hold,i rais,licenc,my a,my twin,nurs aid,nurs assistant,our kitchen,pool,second year,spend,spend my,student i,substitut,substitut teach,third year,tram
30:a park,architectur student,cabinetmak,centr,clear,coop,economic,gdansk,geograph,geolog student,get my,haul,hav sold,hav stood,hundr and,i wait,in gdansk,lesson,mal,my ged,my shift,my third,my uncl,pag wher,patrol,piano,point at,ski patrol,sophomor at,stitch,stud for,than i,the merc,therap,uncl,wed and,your mail
29:a hotel,a second,adjust,arch,break,brok,by trad,chem,cut hair,ex,fath,ged,going back,gradu of,hair,i cut,into a,lay,pier,stack,student and,surve,who would,with thre
28:a chang,a grandmoth,b,bas,boil,cold,court,cran,engineer degre,for four,gen,grow,hold a,i spend,i stock,lak,manag,manu,outfit,program and,second term,stock,stock shelv,tech student
27:^ in,a account,a cash,a insuranc,a physic,a piano,be driv,be sel,bod,bootcamp,cello,claim,czech,fifteen year,from you,grandmoth,her,hvac,i lik,in geolog,lamp,limit,lineman,of a,of sixt,offic,pap,patienc,pharmac in,right now,the quiet,ver interest,would hav
26:a recent,audio,bio,build,fast,fift eight,i pack,ibarra,in school,machin and,malmo,my thank,pens,pot,recent,sport
25:a classroom,area,arr,bega,classroom,earth,elev,entr,galler,high and,lif be,n,quot,ship,student from,the dog
24:at stat,egg,he tel,inspect,kim,morn i,neat,so i
23:^ colleen,^ tanisha,colleen,deliv,dent hygien,her own,hygien,i deliv,job and,nineteen year,physic student,pilar,tanisha,teach and,to build,west
22:emergenc,my numb,not search,test
21:bar,me on
20:a #,but,of that,rosalba
19:tak to
15:softwar
13:a pens,pens and
6:harcourt
2:and want
-10:the colleg
-14:in lov,lov with,slow,spin
-15:be impress,in town
-16:walk past
-17:be tel,choir
-18:the program,umbrella
-19:thank a
-20:dream
-21:annelies,be all,be nobod,bought the,cv be,delacroix,i liv,interest in,town
-22:be follow,row,your mil
-23:^ ell,^ ingrid,be sur,constanc,ell,fel,for advic,friend of,send a
-24:a ear,ambros,be both,be out,be such,bowl,dunn,ine,not ask,omar,person who,pur,pur for,star,the street
-25:^ regard,a hard,as your,bab,be keen,be new,com out,corneliu,great deal,impress,keen,neighb,not a,read and,tak my,thursda at
-26:^ best,^ ottili,^ yo,advic,agre,bett,bought,i bought,ingrid,just learn,lou,nam the,of how,ottili,yo
-27:^ hi,a posit,alwa,green,hundr quest,i shal,loud,lund,marcu,owl,panel,pass for,pleas i,tap,teach the,the loud,the tim,window
-28:^ noor,admir,answ,by your,hav the,job in,my moth,my wallet,noor,past,regard,rosa,to my,wallet,watch,your church,your school
-29:^ hear,agn,awe,doug,down the,hannah,hear of,hi,in awe,me up,pictur,the hal,the hospit,the owl,tid,up the,w a
-30:concern,i send,man year,not seek,on frida,on thursda,rotar,rupert,sal,seek,tat,teagu,the list,thing to,way of,writ on,your hand
-31:^ dear,a job,ask for,dear,deb,field and,forget,hop you,legend,marsh,pref,to cal,whil i,your neighb
-32:^ no,be fre,bench,both,coat,hav alwa,hav hear,hav keep,her hand,my niec,posit,rain,shal,the rain,thre tim,tim and
-33:^ the,amaz,curiou,hav tel,in it,memb,my daught,see you,such a,the fellow,visit,with thank,you mov,your coffe,your talk
-34:^ that,^ to,^ who,all,be interest,believ,besid,bob,cheap,flo we,for work,happ,hav no,just want,need ?,promiz,sur,the green,what the,who teach,work hard
-35:^ kind,excus,hello ms,i lov,not want,one day,record,the fair,the riv,thursda,to that,word,your compan
-36:^ pleas,be not,clock,friend,hav not,poor,resum,sing,szabo,the phon,thi for,to it,trud,why,you stud
-37:^ thank,a great,attach,avail,be avail,be lik,bram,cousin,do a,follow you,hav your,hop,how do,to see
-38:my cv,p,recip,you be,your wif
-39:^ let,about your,at your,fan,for year,i wond,quick,thank,try to,wel
-40:^ do,around,explain,fre,how long,lik that,shar
-41:ask,be so,of your,you teach,your offic
-42:and tel,best,cv,frida,learn what,past your,person,to connect,wher you,your card,your shop
-43:^ tel,lik you,pleas,quest
-44:a person,lov,not look,whatev
-45:^ how,^ your,say you,to meet,you at
-46:no job,she,to writ,you for
-47:^ it,at #
-48:do you
-49:need,to know
-50:^ #
-51:^ any,about it,for you,monda,tim you
-52:your book
-57:^ you
`,
}
