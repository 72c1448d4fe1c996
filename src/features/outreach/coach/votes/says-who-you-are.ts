// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const saysWhoYouAre: Ballot = {
  bias: -8,
  sure: 13,
  doubt: -1584,
  weights: `
77:i teach
76:eight
74:term
73:two year
72:program at
70:nin year
69:second year,thirt year
68:# year,bookkeep
67:^ as,i run,insuranc
66:dispatch,eleven year
65:aid,one year
64:be finish,diploma,twelv
63:be a,finish a,sixteen,wher i
62:and hav,retir
61:a dent,fiv year,i stud,sew,student,thre year,work as
60:book for,electrician,kid,retail,third year,year of
59:audit,cours in,current,degre in,i sel,machin,nav,nineteen,tech,work in,work the
58:cour,engin,finish the,my fath,sixt,tax
57:cent,gradu,serv
56:be #,by day,dad,for eleven,form,i a,my last,run a,sen,technician,trail
55:a hospit,arm,decad,grad,in may,just finish,law,shelv
54:be stud,cash,desk at,fifteen year,freshman,maj,math,physic,seamstress,shift,ther i
53:^ now,a bank,deckhand,geolog,homeschool,i clean,retir from,school in,sophomor,student of,year on
52:a piano,account,bak,be nineteen,cit,hairdress,hou,i repair,kumas,manag a,offic in,stud,year so
51:a court,a flor,admit,assistant,b,biolog,concret,fast,guard,hotel,i fix,i hold,licens,my degre,rout,sel,seventeen,student in
50:certif,driv a,farm,i driv,in #,recent,school,semest,theat,transl,tulsa,year with
49:barista,be nin,by night,chemistr,deliv,draft,her i,ibadan,laid,most of,moth of,on weekend,reception,set,stat,student and
48:a jun,architectur,by trad,cadet,cook,degre and,ex,for four,i mak,librarian,lif,my third,plumb,statistic
47:accountant,be pharmac,clean,coach,cow,drywal,electric,get my,grad and,her to,i carr,laid off,lin cook,mow,school and,technic,textil,traine
46:alread,cabinetmak,chem,colleg and,conduct,fort,gar,hav spent,her see,i deliv,jun,jun at,of four,on leav,oper,over at,pharmac in,so i,track,uncl,weld
45:a barista,a retir,centr,coast,driv,far,financ,fourth,going back,hav my,i in,in wint,kid and,nail,repair,search,semest of,so far,the book,with thre
44:a cabinetmak,a engineer,a machin,be fifteen,be nurs,brid,civil,class of,court,cut hair,hair,last month,lpn,maj at,my background,myself,night shift,nineteen year,notic,stead,th grad
43:a hotel,bank,be driv,climb instruct,driv for,duluth,for nineteen,forklift,groom,her from,i used,in tacoma,last wint,medic,regist,tacoma,vet,year behind,yrs
42:a grandmoth,a librarian,a sophomor,administr,and want,bar,get out,i manag,inspect,just get,mail carr,mba,my uncl,paraleg,stack,yet
41:# in,a forklift,a lin,and keep,behind me,certific in,disabilit,emt,fram hou,hav sold,health aid,hom health,hospitalit,i sort,lyon,mal,nineteen and,pet,qualif,self,spr i,tech program,the engin,wheelchair
40:# yrs,a art,a math,ankl,be keep,botanic,count at,data,diesel,do payrol,fin,fir,freshman at,gradu of,hvac,i notic,janit,jun in,kunduz,my way,payrol for,permit,pla the,register,sen at,technician from,underwrit,uniform
39:a certific,a mba,agent,airport,alumn,brickla,communic,doing the,guess,i transl,mushroom,on disabilit,outfit,paint,pens,retrain,spend,technician in,the fir,thes,volunt
38:a barb,a freshman,acoustic,auto,board,cna,cosmetolog,do nail,geograph,good with,guitar,i answ,in draft,krog,leav a,mattress,my day,nurs aid,parcel,payrol,shelt,stud in,student with,trad be,upholster
37:a laundromat,a lift,a lpn,a sen,all that,and go,between,bristol,camera,diploma in,do someth,gdansk,her class,i stack,in gdansk,maintenanc,now you,occupation,occupation therap,priv,ranch,school cafeteria,sophomor at,the airport,valle
36:a diploma,a medic,a paraleg,a plumb,a statistic,a tail,about going,be seventeen,be sixteen,flow,gradu from,herat,high,high and,i groom,insert,my garag,notic that,nurs school,packag,pap on,porto,program and,start over,student i,switch,tail,teach shop,thirteen,thirteen year,your pap
35:a bak,accord,adjust,alum,bank tel,be student,bootcamp,bus driv,control,costum,dal,dec,flor,her now,i lay,manu,mow and,my shift,neat,offic wher,patent,supermarket,trad
34:a occupation,a theat,a vet,a weld,at six,broken,drov the,eighth,grow,i #,i quit,my trad,not search,of colleg,of school,pens and,rink,the pharmac,the them,weav
33:a biolog,a emt,a hous,a librar,biolog student,ceramic,coordin,data entr,everyon who,exist,i paint,lay,lesson,licenc,lumb,poland,pot,right now,rn,sk,the alumn,the arm,when my,who would
32:# a,at colleg,bartend,economic,from pun,student her,ups,want no
31:baptist,coop,eighth grad,hs,hurr,i hang,roosevelt,tram,undecid,west
30:^ sophomor,a recent,bin,curiou how,dre,econ,farr,fort one,its dre,lineman,me think,part tim,the mail
29:^ form,carpet,chang car,everet,group,job be,maj and,mov into,msc,nam of,spend my,vinc
28:a architectur,a bartend,ald,czech,do data,eng,he tel,kim,sist in,w the
27:a civil,my numb,numb be,pool
26:a chem,at phon,bellam,gis,happ emplo,hous paint,okoy
25:^ arm,blad,kip,mechatronic,want be
24:stenograph
23:priya i
21:job and
18:stud geolog
-13:i liv
-15:cheap
-17:in lov,lov with
-18:seek a
-21:be reach,reach out
-22:follow your,i stil,the program,with thank
-23:lund,your column
-24:^ constanc,admir,around,deb,thank a,the green
-25:^ cle,^ imelda,^ jess,^ rodrigo,cle,imelda,impress,jess,rodrigo,until frida,w a
-26:^ perciv,angl,as your,bett,gather inform,lou,not angl,not fish,perciv,stung
-27:be around,hav hear,ine,lee,monro,the back,thing to
-28:^ desmond,^ ell,^ jolen,agn,ell,jolen,junip,just learn,my quest,my wallet,stoltzfu,the hal,the loud,wallet,we shar
-29:^ dorian,^ kyl,^ noor,^ norbert,^ skyl,^ thx,design on,dorian,kyl,my daught,no design,noor,numb six,ok,sand,softbal,the owl,thx,winslow
-30:^ kof,^ lucill,^ tyrel,column,dakota,ear ris,felix,hav tel,josephin,not seek,omar,pfeif,ris,roy,stroud,the apprentic,want in,your church,your door
-31:^ nam,awe,bao,bird,doug,for advic,in awe,mak your,nerv,nervou,of how,raylen,skyl,so be,tat,tel that,the street,whitfield
-32:^ need,^ priya,be writ,dunn,fellow who,hav think,learn and,let be,mail slot,rupert,the list,the tim,through your,voss
-33:# of,be bus,constanc,dunmor,for work,i watch,my cv,on frida,onl to,rep,rosa,that for,with that,you teach
-34:^ tyl,amaz,be tel,be why,credit of,excus,kne her,long tim,panel,szabo,the slat,your neighb
-35:^ from,bought the,bram,can start,hear of,hunt for,ingrid,my niec,pur,see you,thank to,thi for
-36:cv,delphin,i thank,kirsten,nam the,norbert,poor,sincer,train for,wonder how,writ on
-37:^ miss,a great,be fre,be such,hav alwa,inform,mann,marguerit,moniqu,pleas i,rey,tak on,teagu,the light,trud,you onc,your coffe
-38:^ thank,advic,and to,avail,be avail,i bought,i promiz,mir,not a,owl,resum be,say the,the fair,whil i,you stud
-39:^ best,^ with,about your,ask for,at your,be not,bowl,com out,hir manag,just want,mrs,sing in,tyrel,your wif
-40:^ regard,coat,demand,dolor,frida,it all,job in,jur,marsh,not want,spok,thank,the fellow,the hour,the riv
-41:^ hear,col,field and,get it,hannah,hav no,to it,want a
-42:begin ?,enclos,find a,hav not,hav your,on thursda,seek,to writ,your hand
-43:^ get,be interest,thre tim,thursda at,tomorrow
-44:be all,bob,for that,gre,not ask,to see,watch you,your shop
-45:to work
-46:and say,need,send,your offic
-47:be glad,follow you,hop you,not look,recip,your card
-48:at #,monda,of your,your compan
-49:fan,friend,legend
-50:lik you,past your,quest,short,you know
-51:^ also,^ not,attach,fre
-52:^ he,^ let,^ what,be so,thi and,your book
-53:^ no
-54:^ to,wil be
-56:^ your,about it
-57:^ it
-58:^ do,and tel
-59:^ that,you at
-61:^ #,^ you
-63:^ how
`,
}
