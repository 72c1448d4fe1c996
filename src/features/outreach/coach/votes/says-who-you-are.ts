// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -9,
  sure: 13,
  doubt: -1584,
  weights: `
78:i teach
76:eight
72:two year
70:nin year
69:second year,six year
68:term,thirt year
67:^ as,program at
66:# year,insuranc
65:aid,eleven year,i run
63:fiv year,student
62:be a,diploma,dispatch,i stud
61:bookkeep,cour,sixteen,tax,wher i,work as,work the,year of
60:retail,retir,seven year
59:and hav,book for,laid off,nineteen,serv,tech,work in
58:engin,gradu,i sel,kid,law,nav,one year,sew,thre year
57:class,degre in,hotel,sen,year i
56:a hospit,audit,by day,current,desk at,electrician,i clean,seamstress,student of,ther i,trail
55:arm,be #,farm,fifteen year,for eleven,form,hou,machin,manag a,my last,technician
54:be stud,biolog,cent,dad,decad,geolog,homeschool,i a,i repair,myself,physic
53:a bank,account,bak,freshman,i fix,my fath,recent,sixt,sophomor,twelv year,volunt
52:a court,and my,cash,i hold,oper,pack,seventeen,shelv,sta,stud,term of,wint
51:grad,guard,in may,maj,offic in,school in,transl
50:a jun,a piano,clean,deckhand,finish a,finish the,i driv,math,medic,retir from,run a,school,sel,semest,shift,student in,tulsa,year on,year with
49:a dent,barista,be finish,be nineteen,be pharmac,driv a,fast,finish,i mak,librarian,moth of,plumb,twelv,uncl,wait tabl,weld
48:at fift,b,cit,colleg and,concret,cut,draft,ex,far,hairdress,ibadan,in #,level,licens,my degre,over at,pharmac in,year so
47:a flor,a machin,assistant,chem,coach,cook,driv,her see,i carr,lif,lin cook,maj at,most of,nineteen year,of four,on weekend,paraleg,rout,substitut,substitut teach,track,yrs
46:a night,a second,accountant,be nin,brid,by trad,conduct,degre and,electric,get my,grad and,hav spent,i manag,mow,reception,repair,th grad,third year
45:by night,coast,drywal,for four,for nineteen,hav just,i in,jun at,my uncl,post offic,search,stat,textil
44:a barista,a engineer,a retir,bank,be nurs,cadet,cow,deliv,dent,driv for,financ,her to,job be,jun,last month,so i,statistic,the book,third
43:# yrs,a librarian,a sophomor,and go,architectur,be fifteen,cabinetmak,certif,construct,fourth,get out,going back,hair,hav my,i stock,kid and,mail carr,my hand,nail,school and,student and,year behind
42:a cabinetmak,a insuranc,admit,ankl,certific in,cut hair,data,do someth,fin,fort,fort one,groom,lpn,my third,notic,on leav,regist,semest of,technic,vet,with thre
41:a forklift,a lin,and want,bar,be driv,brickla,centr,civil,court,do payrol,duluth,emt,forklift,hav sold,i deliv,i hang,i sort,i transl,i used,inspect,jun in,mba,mushroom,my background,nutrit,payrol for,self,stack,stead,theat,thirt thre,wheelchair
40:a grandmoth,a mba,agent,chemistr,climb instruct,gradu from,health aid,hom health,i notic,in wint,kunduz,lyon,night shift,paint,payrol,so far,spend,til
39:a certific,a paraleg,be keep,botanic,count at,disabilit,freshman at,geograph,in tacoma,janit,just finish,manu,mattress,on disabilit,pens,qualif,sinc my,stud in,tacoma,tail,traine,upholster
38:alumn,and last,board,bursa,communic,diploma in,hospitalit,hvac,i stack,in draft,most for,my day,nam of,nineteen and,nurs school,occupation,occupation therap,of school,parcel,permit,program and,spr i,technician from,the engin,yet
37:a diploma,a sen,airport,auto,behind me,bristol,diesel,fath,gradu of,guitar,her from,just get,mal,neat,packag,pap on,patent,rn,sen at,shed,the airport,underwrit,valle,your pap
36:a barb,a lift,a math,accord,be seventeen,bus driv,cna,data entr,do nail,fir,gar,gdansk,high,high and,i lay,in gdansk,my garag,my shift,now you,nurs aid,outfit,ston,student i,supermarket,the fir,thirteen,thirteen year,til i,trad,trad be
35:a lpn,a riv,a weld,about going,at colleg,between,control,dal,dec,doing the,everyon who,farr,her now,herat,krog,lumb,mow and,notic that,pla the,poland,porto,sophomor at,start over,the pharmac,the them,thes,who would
34:# in,a art,a occupation,a vet,all that,be student,bootcamp,class of,drov the,her class,i drop,i paint,my way,not search,pens and,rink,school cafeteria,teach shop
33:a certif,a emt,a freshman,a hous,a tail,a theat,bank tel,be sixteen,ecolog,economic,guess,i groom,lesson,of colleg,offic wher,pot,retrain,right now,sk,the arm,uniform,you pla
32:# a,a statistic,a traine,adjust,at six,ceramic,curiou how,dre,eighth,exist,hurr,i #,its dre,lay,licenc,part tim,registr,roosevelt,spend my,the alumn,weav
31:^ form,a civil,a design,alum,at sea,bartend,flor,hs,msc,my trad,peopl on,the mal,tram,undecid,west,your broth
30:a financ,bin,broken,chang car,coop,coordin,econ,i spend,lineman,me think,switch,ups
29:a architectur,a bartend,a chem,eighth grad,eng,group,pet,student her
28:carpet,gis,kim,my numb,numb be
27:czech,from pun,mov into,vinc
26:bega,blad,in payrol,oakle,okoy,pool
25:^ arm,ibarra,retir bus,vid
24:he tel,job and,priya i,sel phon
23:^ sophomor,a draft
22:stud geolog
18:hav me
13:harcourt
-13:cheap
-16:be impress,i liv
-19:in lov,lov with,seek a
-21:be reach,reach out
-22:with thank
-23:^ constanc,deb,nel,not fish,thank a
-24:i stil,impress,w a
-25:^ cle,^ imelda,^ perciv,cle,gather inform,imelda,perciv,your mil
-26:^ ell,^ harriet,^ rodrigo,^ skyl,admir,angl,bett,ell,harriet,lee,lou,lund,my quest,not angl,rodrigo,skyl,until frida
-27:a pictur,ear ris,friend of,ine,pfeif,ris,stoltzfu,stung,the back,thing to,winslow
-28:^ kyl,^ norbert,as your,design on,in lin,kyl,my wallet,no design,rock star,sincer,softbal,the hal,the list,the loud,the owl,wallet
-29:^ dorian,^ jolen,^ noor,^ priya,^ thx,^ tyrel,a ear,awe,dorian,for advic,hav hear,in awe,jolen,my daught,noor,not for,not seek,tel that,thx,understand and
-30:^ nam,agn,be around,doug,fellow who,from church,jess,learn and,let be,me up,need ?,numb six,roy,see with,stroud,tat,the apprentic,whitfield,work hard,your church
-31:^ need,dunmor,dunn,fuent,monro,of how,on frida,raylen,rupert,so be,the street,voss
-32:^ tyl,be bus,constanc,just want,my niec,nervou,no wish,omar,szabo,thi for
-33:be mean,for work,hav think,hello ther,hunt for,lindgren,long tim,not stop,oak,ok,poor,rep,rosa,seat,show me,the gym,the slat,with that
-34:credit of,hav tel,hear of,nam the,that for,the tim,your neighb
-35:# of,^ hear,amaz,at your,bought the,bowl,bram,excus,ingrid,kne her,norbert,onl to,panel,pur,to my,tyrel,you teach,your coffe
-36:^ from,be not,com out,delphin,frida,i thank,i watch,inform,kirsten,moniqu,my cv,rey,teagu,thank to,tid,to cal,wonder how
-37:advic,and to,be fre,be such,hannah,hear it,i bought,i promiz,not a,owl,tak on,the fair,trud
-38:^ thank,a great,be why,coat,cv,dolor,marguerit,the light,writ on
-39:^ best,^ with,ask for,avail,be avail,demand,hav no,job in,marsh,mir,mrs,the fellow,the hour,the riv,to it,you stud,your hand,your wif
-40:^ regard,about your,festiv,field and,find a,jur,spok,thank,to writ,you onc
-41:and say,be tel,begin ?,get it,insid,it all,pref,whil i
-42:be all,be interest,between the,hav alwa,hav your,of your,on thursda,seek,tomorrow,your offic
-43:not ask,see you,thre tim
-44:bob,for that,need,request,send,thursda at,to see,your shop
-45:^ get,friend,gre,hop you,my resum,recip,to work
-46:^ your,hey
-47:attach,be glad,follow you,not look,wil be,your card,your compan
-48:^ also,lik that,quest
-49:^ mr,fan,she say
-50:^ not,fre,i wil,you know
-51:^ no,^ what,and tel,lik you,past your
-52:how long
-53:be so
-54:^ let,your book
-55:^ to
-56:^ it
-57:^ that,about it
-58:you at
-60:^ #
-62:^ how,^ you
`,
}
