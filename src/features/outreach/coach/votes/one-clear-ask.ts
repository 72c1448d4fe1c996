// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -59,
  sure: -12,
  doubt: -45,
  weights: `
110:^ and
105:also
90:^ also
70:i also
69:you also
66:and could
64:would also
63:can you
62:also be
61:and would
60:send me
59:along
58:forward,if your
57:a look
56:me what
55:put me
54:recommend
53:attach,look over,plu
52:and tel,to ?,you know
51:attach my,could you,my nam,to whoev,whoev,your boss
50:and can,to our
49:lend,welcom
48:and may,anyon els,be also,mark
47:borrow,forward my,lend me,me to,my portfolio,numb of,portfolio,your direct
46:also can,cov let,sel me,the lab,vacanc,writ me
45:^ hav,a good,check,introduc me,kind also,me the,me with,my cv,need a,open i,rid along,the numb
44:also look,and pleas,me som,my cov,of me,shadow you,wel,would welcom
43:a technician,also do,any vacanc,intern,me in,of hand,pair of,recruit,speak to,the hir
42:and kind,and to,com fre,connect me,hir ?,over my,pass my,recommend me,suppl,to com
41:a tour,bring my,cv,ever need,pair,see the,your compan
40:address of,also ask,keep me,me honest,or thre,pleas also,the address,touch with,two or,your crew
39:also i,also if,also shar,and look,be attach,my applic,nam to,now ?,resum,the nam,traine,your team
38:also send,and lend,and send,if a,my pag,stil think,that say,whoev do,would sur
37:anyon,attach and,boss,bring,check my,cov,glad if,pleas tel,shadow,spot,sweep,wel and,you look,you sel
36:a morn,a open,and let,compan,honest,it also,look at,shar,you introduc,you think,your suppl
35:^ hop,as wel,ask your,get me,if you,in touch,me your,nam of,the plant,vacanc for
34:a pair,about me,attach pleas,be welcom,com and,intern ?,ref me,think of,word for,you ref,your old
33:also put,any open,be wel,correct,grat if,joint,keep my,know who,list of,look it,me a,on your,one about,pharmac,ref,scholar,tak on,the oth,with your
32:along to,and if,anyon on,colleagu,help,help me,if ther,me up,open on,put,school ?,shop ?,sign on,so if,tel your,the attach,thre oth,to say,to two,you help,you put
31:^ last,a one,a pharmac,email me,fil,hop the,i attach,i gradu,lab,my resum,put my,remark,sur lik,the be,the new,the shop,to app,to forward,too,we chat,you guy,your remark
30:a word,and giv,be consider,giv it,hav any,hir,hop you,if,open,open up,see that,send my,sign my,silenc,sum i,vacanc at,ver glad,what wrong,wrong with,you could,your shop
29:^ besid,^ should,a kind,a traine,along on,be crush,com in,don,ever com,i stil,if the,introduc,me and,one pag,pleas,support,who decid,you bring
28:a introduct,advis,also hav,anybod for,be com,be send,bob,compan and,direct,down for,drawn,find attach,get any,hav alwa,hr,it if,let for,me if,opin,rid,send,shop,talk and,the fal,the scholar,the sum,to fix,would you,you lend,your colleagu,your slid
27:^ kind,a spot,all your,anybod,applic,bring me,crush,follow my,front of,glad of,it to,my broth,numb and,oblig if,resum below,sum,the practic,ticket,wonder if,would mak,yard,you check
26:a read,a vacanc,also tel,although,and nam,app,be grat,besid that,crew,cv to,for my,front,grat,great,health,i sit,it any,look and,oblig,resum and,rol,round,say if,sel,shar the,slid,someon in,team,tel me,the folk,the pric,thi year,tour,what to,you read,you sign
25:^ oh,a let,also introduc,analyst,and do,at my,colb,com see,giv my,hit,i hop,lab ?,let of,new,often,oh and,pass it,read the,resum for,salar,short of,talk to,ther ?,to it,tunnel,two of,weak,work be,your firm
24:also lik,and also,chapt,co op,com up,depart,do i,forg,i see,intern with,introduct,keep you,laptop,load,me as,me thirt,natural,pag and,pick a,round the,show me,sign,talk sometim,technician,you to
23:a kid,aft all,all i,and be,at least,co,form for,grid,i request,it look,lik you,messag from,on it,on our,posit in,request to,rol and,room for,shingl,spr i,tak it,that would,the bee,think,to keep,who tak,you pass,you show,your show
22:a church,a intern,again with,also com,assistant,be grow,be your,can i,cv along,goe,happ if,horsehair,it goe,kiln,lad in,lik a,lindse,my phon,need,pleas find,pleas to,proud,pruet,publish,seat,shop and,the form,the next,think it,us a,work with
21:a great,a van,aft that,alwa be,apprec you,back at,be hard,chat,chat ?,decis,do the,els,essa,fil in,fun,hard work,i check,i look,in on,it how,lik it,month i,my certific,my sist,novel,on hear,open and,our kitchen,peak,school wher,solar,sta in,strong,suggest i,the know,the technician,the yard,thi mail,turn down,vot,would mean,yes i
20:^ aft,a shift,and twent,be thank,dead,lat i,lath,open ?,or for,poem,sampl,shift ?,the chanc,the colleg,the weekend,to draw,weekend and,which one
19:agent,anyth i,articl,avail for,be pleas,boot,bring the,els be,farm,i giv,leath,lov your,mak you,mean a,the dog,the smel,think about,to send,whatsoev,with all,your car
18:as my,compan hav,consider,hear be,in mind,rais,robotic,ten day,the bet,through a,understand it
17:hard,how it,inspir,one and
-10:fal ?
-12:pass me
-13:pleas let
-15:you see
-16:know if
-18:cas it,overlap,pleas cal,see my
-19:^ attach,kind regard,see i,wil find
-20:cv attach,my background
-21:a interview,review,wil bring
-22:cv in
-24:for background
-27:background
-28:attach for,just so
-29:to introduc
`,
}
