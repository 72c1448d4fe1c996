// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -58,
  sure: -9,
  doubt: -45,
  weights: `
114:^ and
100:^ also
99:also
81:would also
73:and could,i also
72:and would,you also
69:can you,forward
67:also be,and tel
63:plu
61:along,put me,send me
60:attach my
59:also i,and pleas,attach and,keep me,mark,the lab
58:to ?
57:a look,a tour,nam to
56:forward my,look over,me what,numb of
55:also can,and can,and send,resum and,your team
54:if your,you know
53:address of,and to,need a,pass my,recommend,the address,the hir,to whoev,whoev
52:a technician,introduc me,lend,my applic,portfolio,your boss
51:bring my,kind also,lend me,me the,my portfolio,pleas also
50:and may,check,of me,send my,tel your,to our,writ me
49:anyon els,me which,pair of,sel me
48:attach,my nam,recruit,resum,your crew
47:also ask,also do,ever need,mark it,pair,traine
46:and look,could you,cov let,of hand,over my,so if,welcom
45:and giv,connect me,me honest,me som,me to,open i,pleas tel,send,shadow you,you introduc
44:^ hav,also look,and get,and kind,com fre,hir ?,look it,me in,my cov,plu a,suppl,tak on
43:correct,if ther,introduc,rid along,the numb,vacanc
42:a pair,along to,and let,any vacanc,com speak,glad if,in mind,my cv,speak to,you look,you send,your compan
41:a seat,a word,along the,also lik,also send,lik you,look at,me with,one ?,want you,word for,you hir,you to,your opin
40:a good,also tel,also want,and also,as wel,but if,happ if,if a,intern,me if,me who,on to,or thre,recommend me,ref me,spot,the plant,two or,wel
39:be welcom,borrow,hav any,inform me,mark up,opin,plan ?,put my,writ ?,your colleagu
38:also pleas,and if,and lend,at it,boss,com and,cv,me also,now ?,ref,shadow,sign my,you help,your direct
37:^ wel,a traine,also if,and com,bring,colleagu,grat if,if you,it also,me your,natural,read list,scholar,see the,shar,who do,whoev do,would sur,would welcom,your suppl
36:^ hop,a sess,advertiz,also shar,ask your,be also,be consider,in on,lab,let for,me first,open up,rol,to com,weak,would ask,you check,you sel
35:a spot,also put,anyon,anyon on,attach resum,compan and,cv to,get me,hir for,hop you,i rid,introduct to,my pag,pass it,pleas,seat,the fal,to fix,touch with,you could,you read,you ref
34:^ whil,a assistant,a open,a pharmac,about me,and speak,anybod for,be attach,be proud,borrow your,chapt,check my,cov,do the,hir at,honest,job you,keep my,me a,pharmac,portfolio and,proud to,read the,school ?,scrap,that say,tour,ver glad,when a,with your,would want,yard,you lend,you think
33:attach to,compan,consid,find attach,get any,intern ?,it look,look and,me wher,offic ?,open on,proud,resum i,sign on,the own,thre oth,two of,with ?,would think,yellow,you put,you shar,you sign
32:^ besid,a let,a morn,also a,also would,applic,applic to,attach a,can i,down for,drop my,her do,hop the,i request,nam of,salar,sum i,sweep,think of,to app,vacanc for,work with,your list,your old,your shop
31:a introduct,advis,attach pleas,cv and,giv it,giv my,in touch,it up,kind send,list of,minut and,need you,put,read my,shop ?,short of,sit in,sur lik,the pilot,the solar,through and,use,wel i,what to,who decid,you bring
30:and do,and me,be thril,colleagu in,direct,email me,great,if the,it to,me and,my attach,my ment,my sist,not ?,pleas keep,the nam,the pric,the resum,the shop,to two,vacanc at,what wrong,wrong with,you guy
29:along on,also enclos,at my,be crush,be read,book of,detail,don,hear of,help me,i bring,i gradu,in for,log,my scholar,need,one about,resum could,resum for,resum to,say if,speak at,support,the oth,the practic,them ?,too,we also,whom i,word to,you hear,your next,your partn,your print
28:^ last,all i,also hav,and mark,be com,ever com,fil,foot,fre for,help,hr,if,in at,introduct,it any,joint,just now,mark what,me up,peek,person and,poem,post you,rail,rid,so kind,tak intern,the enclos,the folk,to visit,traine plac,visit the,wel and,your offic
27:^ oh,a kind,also could,bashir,be send,com in,crush,drop,essa,fold,front of,lik a,my broth,numb and,oh and,pass for,pleas look,pleas send,put in,strong,the scholar,thril,wonder if
26:all your,and should,be pleas,be sick,be your,bring me,doctor,for my,fre i,i start,link,lost and,luc,pick a,quinc,sampl,scor,shar the,stil think,suppl ?,the ridg,the weekend,to forward,to it,to say,wil tel
25:any good,at east,at insert,bring the,colb,notic,plant,posit in,see that,someon in,the attach,use a,what weak
24:dead be,ever singl,fam and,gig,goe with,hang lik,hav writ,intern with,it if,me great,nam you,ridg,shingl,talk and,televis,that wil,the plan,the sho,ther ?
23:a hard,alwa lov,and nam,com see,form for,good health,gran,grid,hav open,her as,hit,it goe,job ?,law hav,messag from,mortar,not so,novel,read about,request to,should tak,silenc,south,talk sometim,the technician,thi year,ticket,to carr,trad be,you sta,your guy
22:aft all,bob,bump,curv,follow my,i attach,kiln,monda the,my draw,myself and,not you,pruet,roof with,sinc march,stat of,tel them,the mat,who tak,work be,your show
21:be first,i just,lindse,marchbank,tunnel
20:hard work
19:thi mail
17:we chat
15:know if,you use
-14:pleas let
-17:elsewher
-19:a interview
-22:for background
-23:offic for
-24:^ look,resum just
-25:^ enclos
-26:background
-34:and transcript
-35:just so
-37:attach for
`,
}
