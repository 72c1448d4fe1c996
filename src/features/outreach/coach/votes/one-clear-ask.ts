// Learnt by scripts/train-coach.ts from our labelled messages; not written by hand.
import type { Ballot } from '../vote.ts'

export const oneClearAsk: Ballot = {
  bias: -58,
  sure: -9,
  doubt: -45,
  weights: `
113:^ and
101:also
98:^ also
75:you also
73:and would
72:would also
71:and could,forward
69:can you
67:i also
66:also be
65:plu
64:send me
61:a look,along
59:forward my,look over,put me
58:if your,me what
57:and send,and tel
56:and can,mark
55:to ?
54:also can,lend
53:and pleas,kind also,to whoev,you know
52:introduc me,lend me,recommend,your boss
51:and may,bring my,my portfolio,numb of,portfolio,sel me,the lab
50:could you,of me,whoev,writ me,your team
49:also i,anyon els,pair of,pleas tel,the hir
48:also ask,also do,nam to,need a,so if,to our,your crew
47:and kind,attach my,check,cov let,pair,pass my,pleas also
46:^ hav,address of,also look,and look,me the,of hand,open i,tak on,the address,wel
45:and to,me in,me som,me to,my applic,my cov,my nam,plu a,shadow you,you introduc
44:and let,attach and,ever need,keep me,my cv,over my,send my,suppl,the numb,your direct
43:a good,if ther,intern,introduc,your compan
42:a technician,and giv,borrow,connect me,glad if,look at,me with,speak to
41:a pair,a tour,along the,also want,and get,com fre,if a,inform me,look it,me honest,me your,one ?,recruit,welcom,word for,you send,you think
40:also send,and if,boss,mark up,me if,need you,or thre,resum and,two or
39:along to,also tel,attach resum,be also,bring,com and,hir ?,if you,it look,plan ?,recommend me,resum,resum for,rid along,shar,to com,vacanc,writ ?,you could,you look,your suppl
38:anyon,as wel,attach,attach pleas,fil,hop you,it also,now ?,resum to,shadow,sweep,touch with,want you,would sur,yard,you sel,you to
37:also if,also shar,and lend,be attach,check my,cov,cv,hav any,let for,me also,open up,sign my,traine,wel and,you read,your old
36:^ wel,a open,and speak,any open,anyon on,branch,get me,grat if,my resum,open on,see the,spot,to say,whoev do,would welcom,you lend
35:a word,also put,and also,any vacanc,borrow your,correct,get any,hir at,job you,look and,me a,me which,opin,read list,ref me,scrap,seat,sign on,tel your,that say,the plant,to app,would think,you help,you ref,your partn,your shop
34:^ hop,a let,a sess,about me,also lik,colleagu in,follow my,hir,in on,intern ?,keep my,mark it,me who,nam of,scholar,the fal,the shop,thre oth,to fix,with ?,you bring,you hir
33:a morn,a spot,all your,compan,consid,find attach,i request,in touch,lik a,list of,my pag,pass it,portfolio and,put my,read my,rol,sur lik,the nam,think of,two of,vacanc for,ver glad,work with,you sign,your opin
32:also a,ask your,be welcom,giv it,happ if,honest,if,in at,in mind,me up,school ?,sit in,we chat,what to,your list
31:^ besid,along on,also would,anybod for,be your,do the,for my,hop the,my attach,pleas,ref,send,the pric,to visit,wel i,what wrong,who decid,whom i,wrong with,you guy,you put,you shar
30:advis,also pleas,and com,be crush,boot,but if,consid me,email me,fix ?,for sum,front of,hir for,i just,minut and,not ?,oblig,pharmac,resum could,shop ?,short of,sum i,the new,to forward,too,when a,your mind,your print
29:advertiz,also could,also enclos,and mark,and me,be consider,be wel,book of,com in,compan and,don,down for,help me,i gradu,lab,mark what,my broth,on to,put,support,tak intern,the practic,to two,with your
28:^ last,a kind,a new,also hav,and do,and writ,applic,at insert,can i,colleagu,com up,detail,essa,i bring,introduct,introduct to,joint,pass for,person and,rail,scor,speak at,strong,suppl ?,the attach,the next,the scholar,the weekend,your colleagu
27:a pharmac,applic to,at it,at my,be com,be send,besid that,bring me,crush,doctor,it any,it over,lik you,need,new,numb and,put in,say if,see that,silenc,someon in,the folk,wonder if,would want,you check
26:^ should,a introduct,all i,anybod,buy and,ever com,giv my,glad of,hav put,link,luc,open ?,pick a,read the,room for,shar the,stil think,technician,thi mail,use,your firm
25:^ pauli,a read,although,bring the,colb,com see,enclos,great,hr,i look,if the,lab ?,lead in,me thirt,my profil,natural,pauli,plac in,pleas could,posit in,project,round the,sampl,talk sometim,the be,ticket,to my,weak,would mak,yellow
24:^ follow,be grow,be read,bob,cv to,ever singl,fam and,hav open,hav writ,institut,intern with,laptop,last frida,my draw,my sist,pleas send,sess,shingl,talk and,televis,the sho,ther ?,you sta,your slid
23:a chair,a hard,aft all,alwa lov,any good,be turn,but it,curv,form for,giv us,gran,grid,hav alwa,health,it goe,it if,kiln,law hav,lindse,marchbank,on our,pruet,request to,should tak,slid,stat of,talk at,to carr,who tak,your guy,your remark
22:alwa be,be listen,els would,her as,hit,i count,in good,it how,job ?,morn with,of someth,often,proud,roof with,sid and,slat,the barb,the mat,the technician,thi year,to it,wed,work be,writ about,your show
21:and introduc,do on,fil in,i check,lab be,not you,novel,on hear,our kitchen,school wher,the dead,the opera,tunnel,us a
20:be first,be hard,be learn,follow,fun,hard work,in so,lath,my not,my phon,peak,pleas speak,say what,sick,someth you,the own
9:uncl
-13:pleas let
-16:elsewher
-18:a interview,you see
-19:pleas just
-21:offic for
-22:for background,my background
-23:review
-24:^ enclos,background,resum just
-27:cv attach
-29:just so
-31:and transcript
-32:cv in
-35:attach for
`,
}
